package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All cities, wards, towns and villages, and where they are.
final class Municipalities {

  /// Letters of the longest name (仙台市宮城野区, かすみがうら市).
  static final int LONGEST = 9;

  private static final Map<Prefecture, List<String>> NAMES = new EnumMap<>(Prefecture.class);
  private static final Map<String, List<Municipality>> BY_NAME = new HashMap<>();

  static {
    AdResource.lines(Municipalities.class, "municipalities.tsv").forEach(Municipalities::add);
  }

  private Municipalities() {}

  private static void add(String line) {
    String[] columns = line.split("\t");
    Prefecture prefecture = Prefecture.ofLabel(columns[0]).orElseThrow();
    GeoPoint office = new GeoPoint(Double.parseDouble(columns[2]), Double.parseDouble(columns[3]));
    Municipality municipality = new Municipality(prefecture, columns[1], office);
    NAMES.computeIfAbsent(prefecture, it -> new ArrayList<>()).add(columns[1]);
    BY_NAME.computeIfAbsent(columns[1], it -> new ArrayList<>()).add(municipality);
    wardOf(columns[1])
        .ifPresent(it -> BY_NAME.computeIfAbsent(it, name -> new ArrayList<>()).add(municipality));
  }

  /// 中京区 of 京都市中京区: a ward alone may be one of any large city.
  private static Optional<String> wardOf(String name) {
    int city = name.indexOf('市', 1);
    return name.endsWith("区") && city > 0
        ? Optional.of(name.substring(city + 1))
        : Optional.empty();
  }

  static List<String> of(Prefecture prefecture) {
    return NAMES.getOrDefault(prefecture, List.of());
  }

  /// All that may be called `name`, with or without the city of a ward.
  static List<Municipality> named(String name) {
    return BY_NAME.getOrDefault(name, List.of());
  }

  static Optional<Municipality> find(Prefecture prefecture, String name) {
    return named(name).stream()
        .filter(it -> it.prefecture() == prefecture && it.name().equals(name))
        .findFirst();
  }
}
