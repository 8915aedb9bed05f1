package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Municipality;
import dev.shigoto.domain.job.Prefecture;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the city that an ad speaks of where it has no address.
public final class CityFinder {

  private CityFinder() {}

  /// The one city of `prefecture` that the ad names: in full anywhere, or else by its short name in
  /// the title (調理員／米子店). Empty where it names none or several.
  public static Optional<String> find(Prefecture prefecture, String title, String body) {
    String head = AdText.normal(title);
    String text = head + "\n" + AdText.normal(body);
    List<String> inFull = citiesOf(prefecture, text::contains);
    return only(inFull.isEmpty() ? citiesOf(prefecture, it -> shortNameIn(head, it)) : inFull);
  }

  private static List<String> citiesOf(Prefecture prefecture, Predicate<String> named) {
    return Gazetteer.builtIn().municipalitiesOf(prefecture).stream()
        .map(Municipality::name)
        .filter(named)
        .toList();
  }

  /// 米子 in 米子店, but not 鳥取 in 鳥取県 or 鳥取大学. Only cities (市) are called so.
  private static boolean shortNameIn(String title, String city) {
    String name = city.substring(0, city.length() - 1);
    int end = title.indexOf(name) + name.length();
    return city.endsWith("市")
        && name.length() > 1
        && end >= name.length()
        && !title.startsWith("県", end)
        && !title.startsWith("大", end);
  }

  /// A ward (京都市中京区) and its city are one place, the ward says more.
  private static Optional<String> only(List<String> cities) {
    List<String> narrowest =
        cities.stream()
            .filter(
                city -> cities.stream().noneMatch(it -> !it.equals(city) && it.startsWith(city)))
            .toList();
    return narrowest.size() == 1 ? Optional.of(narrowest.getFirst()) : Optional.empty();
  }
}
