package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.query.QueryText;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What seekers might save to be told of new jobs: words alone, words with filters, or filters
/// alone, near home or all over the country. Common wishes are saved by many. Search i depends on
/// the seed and i alone.
public final class DemoSearches {

  private static final long SEARCHES = 0x5A7ED;

  private static final List<EmploymentType> TYPES =
      List.of(
          EmploymentType.FULL_TIME,
          EmploymentType.FULL_TIME,
          EmploymentType.PART_TIME,
          EmploymentType.PART_TIME,
          EmploymentType.CONTRACT,
          EmploymentType.DISPATCH);

  private final Weighted<City> cities = new Weighted<>(Gazetteer.japan().cities(), City::thousands);
  private final Weighted<Trade> trades = new Weighted<>(Trades.all(), Trade::share);
  private final DemoQueries queries;
  private final long seed;

  private DemoSearches(long seed) {
    this.seed = seed;
    this.queries = DemoQueries.seeded(seed);
  }

  public static DemoSearches seeded(long seed) {
    return new DemoSearches(seed);
  }

  /// The searches 0 to `n` - 1 as they were typed and chosen, made as they are read. None is empty.
  public Stream<JobQuery> searches(int n) {
    return IntStream.range(0, n).mapToObj(this::search);
  }

  private JobQuery search(int number) {
    Dice dice = new Dice(seed ^ SEARCHES, number);
    DemoQuery typed = queries.query(number);
    int kind = dice.below(100);
    if (kind < 35) {
      return JobQuery.typed(QueryText.parse(typed.text()), more(Filters.NONE, dice, 15));
    }
    if (kind < 65) {
      QueryText work = QueryText.parse(queries.work(trades.pick(dice).occupation(), dice));
      return JobQuery.typed(work, more(place(dice), dice, 35));
    }
    Filters chosen = kind < 90 ? chosen(dice) : around(dice);
    return JobQuery.typed(QueryText.EMPTY, more(chosen, dice, 60));
  }

  private Filters place(Dice dice) {
    City city = cities.pick(dice);
    return in(
        Set.of(city.prefecture()), dice.chance(60) ? Set.of(city.name()) : Set.of(), Set.of());
  }

  private Filters chosen(Dice dice) {
    City city = cities.pick(dice);
    Occupation occupation = trades.pick(dice).occupation();
    return in(
        Set.of(city.prefecture()),
        dice.chance(40) ? Set.of(city.name()) : Set.of(),
        dice.chance(50) ? Set.of(occupation.code()) : Set.of());
  }

  private static Filters in(
      Set<Prefecture> prefectures, Set<String> cities, Set<String> occupations) {
    return Filters.NONE.with(
        it -> it.prefectures(prefectures).cities(cities).occupations(occupations));
  }

  /// Near a station, or so many kilometres from the middle of a town.
  private Filters around(Dice dice) {
    City city = cities.pick(dice);
    List<Station> stations = Gazetteer.japan().stationsOf(city);
    boolean walks = !stations.isEmpty() && dice.chance(60);
    Optional<NearStation> station =
        walks
            ? Optional.of(new NearStation(dice.pick(stations).name(), 5 * dice.between(1, 4)))
            : Optional.empty();
    Optional<Near> near =
        walks ? Optional.empty() : Optional.of(new Near(city.center(), dice.between(2, 15)));
    return Filters.NONE.with(it -> it.near(near).station(station));
  }

  /// @param percent of the searches that choose each further filter
  private static Filters more(Filters filters, Dice dice, int percent) {
    EmploymentType type = dice.pick(TYPES);
    return filters.with(
        it ->
            it.employmentTypes(dice.chance(percent) ? EnumSet.of(type) : Set.of())
                .pay(dice.chance(percent / 2) ? Optional.of(pay(type, dice)) : Optional.empty())
                .conditions(dice.chance(percent / 2) ? conditions(dice) : Set.of())
                .postedSince(
                    dice.chance(percent / 4) ? Optional.of(Period.ofDays(7)) : Optional.empty()));
  }

  private static PayFloor pay(EmploymentType type, Dice dice) {
    return type == EmploymentType.PART_TIME || type == EmploymentType.DISPATCH
        ? new PayFloor(PayUnit.HOUR, new Yen(1000 + 50L * dice.below(13)))
        : new PayFloor(PayUnit.MONTH, new Yen(200_000 + 10_000L * dice.below(21)));
  }

  private static Set<Condition> conditions(Dice dice) {
    return EnumSet.copyOf(dice.some(List.of(Condition.values()), dice.between(1, 2)));
  }
}
