package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Occupation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What seekers might type: one to three words, whole sentences, everyday names of occupations, and
/// now and then something that no ad has. Query i depends on the seed and i alone.
public final class DemoQueries {

  private static final long QUERIES = 0x5EEC;

  private record Wish(Occupation occupation, City city, String station, Condition condition) {}

  private final List<String> shapes = new TextFile("query-shapes.txt").lines();
  private final Map<String, List<String>> words = new TextFile("query-words.txt").blocks();

  /// Those that demo ads promise.
  private final List<Condition> conditions =
      Stream.of(Condition.values()).filter(it -> words.containsKey(it.name())).toList();

  private final Weighted<Trade> trades = new Weighted<>(Trades.all(), Trade::share);
  private final Weighted<City> cities = new Weighted<>(Gazetteer.japan().cities(), City::thousands);
  private final long seed;

  private DemoQueries(long seed) {
    this.seed = seed;
  }

  public static DemoQueries seeded(long seed) {
    return new DemoQueries(seed);
  }

  /// The queries 0 to `n` - 1, made as they are read.
  public Stream<DemoQuery> queries(int n) {
    return IntStream.range(0, n).mapToObj(this::query);
  }

  DemoQuery query(int number) {
    Dice dice = new Dice(seed ^ QUERIES, number);
    String shape = dice.pick(shapes);
    City city = cities.pick(dice);
    Wish wish =
        new Wish(trades.pick(dice).occupation(), city, station(city, dice), dice.pick(conditions));
    boolean near = shape.contains("{city}") || shape.contains("{station}");
    return new DemoQuery(
        Blanks.fill(shape, blank -> word(blank, wish, dice)),
        given(shape.contains("{work}"), wish.occupation()),
        given(near || shape.contains("{prefecture}"), city.prefecture()),
        given(near, city.name()),
        shape.contains("{condition}") ? Set.of(wish.condition()) : Set.of());
  }

  private String word(String blank, Wish wish, Dice dice) {
    return switch (blank) {
      case "work" -> work(wish.occupation(), dice);
      case "condition" -> one(wish.condition().name(), wish.condition().label(), dice);
      case "none" -> one("NONE", "", dice);
      case "city" -> wish.city().name();
      case "station" -> wish.station();
      case "prefecture" -> wish.city().prefecture().label();
      default -> throw new IllegalStateException("query-shapes.txt: {" + blank + "}");
    };
  }

  /// A word for the work of an occupation.
  String work(Occupation occupation, Dice dice) {
    return one(occupation.code(), occupation.name(), dice);
  }

  private String one(String key, String otherwise, Dice dice) {
    return dice.pick(words.getOrDefault(key, List.of(otherwise)));
  }

  /// A city without railway stands for its station.
  private static String station(City city, Dice dice) {
    List<Station> stations = Gazetteer.japan().stationsOf(city);
    return stations.isEmpty() ? city.name() : dice.pick(stations).name();
  }

  private static <T> Optional<T> given(boolean present, T value) {
    return present ? Optional.of(value) : Optional.empty();
  }
}
