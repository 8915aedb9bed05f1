package dev.shigoto.domain.worktime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// A table of words and what they say. Counts, for each kind of fact, those found and those missed.
final class Golden {

  private final Map<String, int[]> counts = new TreeMap<>();
  private final StringBuilder faults = new StringBuilder();

  /// @param reader of a field's kind and its words
  static Golden compare(String table, BinaryOperator<String> reader) throws IOException {
    Golden golden = new Golden();
    for (String line : lines(table)) {
      String[] columns = line.split("\t", -1);
      golden.add(columns[1], columns[2], reader.apply(columns[0], columns[1]));
    }
    golden.counts.forEach(golden::print);
    return golden;
  }

  private static List<String> lines(String table) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private void add(String words, String expected, String found) {
    List<String> wanted = parts(expected);
    List<String> got = parts(found);
    wanted.forEach(it -> count(it, got.contains(it) ? 0 : 1));
    got.stream().filter(it -> !wanted.contains(it)).forEach(it -> count(it, 2));
    if (!expected.equals(found)) {
      faults
          .append('\n')
          .append(words)
          .append("\n  wanted ")
          .append(expected)
          .append("\n  found  ")
          .append(found);
    }
  }

  private static List<String> parts(String written) {
    return Arrays.stream(written.split(" ")).filter(it -> !it.isEmpty()).toList();
  }

  /// @param what 0 right, 1 missed, 2 wrong
  private void count(String part, int what) {
    counts.computeIfAbsent(part.replaceFirst("=.*", ""), it -> new int[3])[what]++;
  }

  private void print(String kind, int[] count) {
    System.out.printf(
        "%-12s %4d right, precision %.3f, recall %.3f%n",
        kind,
        count[0],
        count[0] / Math.max(1.0, count[0] + count[2]),
        count[0] / Math.max(1.0, count[0] + count[1]));
  }

  String faults() {
    return faults.toString();
  }
}
