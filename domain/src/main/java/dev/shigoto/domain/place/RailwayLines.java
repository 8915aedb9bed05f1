package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.job.Prefecture;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which prefectures a line runs through.
final class RailwayLines {

  private static final Map<String, Set<Prefecture>> LINES = new HashMap<>();

  static {
    AdResource.lines(RailwayLines.class, "lines.tsv").forEach(RailwayLines::add);
  }

  private RailwayLines() {}

  private static void add(String line) {
    String[] columns = line.split("\t");
    LINES.put(
        columns[0],
        Arrays.stream(columns[1].split(" "))
            .map(code -> Prefecture.ofCode(Integer.parseInt(code)).orElseThrow())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Prefecture.class))));
  }

  /// Where the station `name` of `line` can be; empty where the line is unknown.
  private static Set<Prefecture> prefectures(String line, String name) {
    if (line.isEmpty()) {
      return Set.of();
    }
    String words = line + " " + name;
    List<String> named =
        LINES.keySet().stream()
            .filter(words::contains)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Set<Prefecture> possible = EnumSet.noneOf(Prefecture.class);
    for (String one : named) {
      narrow(possible, LINES.getOrDefault(one, Set.of()));
    }
    return possible;
  }

  /// 東京メトロ and 半蔵門線 together are in Tokyo; of two that contradict, the longer counts.
  private static void narrow(Set<Prefecture> possible, Set<Prefecture> by) {
    if (possible.isEmpty()) {
      possible.addAll(by);
    } else if (!Collections.disjoint(possible, by)) {
      possible.retainAll(by);
    }
  }

  /// Where the line runs, if that is one prefecture or the workplace's; without a line, the
  /// workplace's.
  ///
  /// @param lines with ・ between
  /// @param within the prefecture of the workplace
  static Optional<Prefecture> prefectureOf(String lines, String name, Optional<Prefecture> within) {
    Set<Prefecture> possible = EnumSet.noneOf(Prefecture.class);
    for (String line : lines.split("・(?!総武)")) {
      narrow(possible, prefectures(line, name));
    }
    return possible.size() == 1
        ? possible.stream().findFirst()
        : within.filter(it -> possible.isEmpty() || possible.contains(it));
  }
}
