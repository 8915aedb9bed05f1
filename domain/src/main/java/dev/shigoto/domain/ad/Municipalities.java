package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.Prefecture;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of all cities, wards, towns and villages.
final class Municipalities {

  private static final Map<Prefecture, List<String>> NAMES = load();

  private Municipalities() {}

  static List<String> of(Prefecture prefecture) {
    return NAMES.getOrDefault(prefecture, List.of());
  }

  static List<String> all() {
    return NAMES.values().stream().flatMap(List::stream).toList();
  }

  /// The prefecture of `name`, if no other has one of that name. A ward alone (中央区) may be one of
  /// any large city.
  static Optional<Prefecture> onlyPrefectureOf(String name) {
    List<Prefecture> found =
        NAMES.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(other -> mayMean(name, other)))
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean mayMean(String name, String other) {
    return name.endsWith("区") ? other.endsWith(name) : other.equals(name);
  }

  private static Map<Prefecture, List<String>> load() {
    Map<Prefecture, List<String>> names = new EnumMap<>(Prefecture.class);
    for (String line : AdResource.lines("municipalities.tsv")) {
      String[] columns = line.split("\t");
      names.put(Prefecture.ofLabel(columns[0]).orElseThrow(), List.of(columns[1].split(" ")));
    }
    return names;
  }
}
