package dev.shigoto.models.train;

import dev.shigoto.models.measure.OccupationNames;
import dev.shigoto.models.measure.OccupationNames.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Occupation names: a name belongs to its detail class with some of its other names and with all
/// of them, and a class to the class above. The tenth of the names that is held out is not read.
final class MhlwPairs {

  private static final int SIBLINGS = 12;
  private static final int NAMES_OF_CLASS = 20;
  private static final long SEED = 1;

  private MhlwPairs() {}

  static List<TextPair> of(List<String> lines) {
    Map<String, List<Row>> classes = new LinkedHashMap<>();
    OccupationNames.read(lines).stream()
        .filter(row -> !row.isHeldOut())
        .forEach(row -> classes.computeIfAbsent(row.detail(), key -> new ArrayList<>()).add(row));
    Random random = new Random(SEED);
    return classes.values().stream().flatMap(rows -> pairs(rows, random)).toList();
  }

  private static Stream<TextPair> pairs(List<Row> rows, Random random) {
    List<TextPair> pairs = new ArrayList<>();
    List<String> names = rows.stream().map(Row::name).toList();
    String detail = rows.getFirst().detail();
    String minor = rows.getFirst().minor();
    String some = first(NAMES_OF_CLASS, names);
    for (String name : names) {
      List<String> others = new ArrayList<>(names);
      others.remove(name);
      Collections.shuffle(others, random);
      pairs.add(new TextPair(name, detail + " " + first(SIBLINGS, others), detail));
      pairs.add(new TextPair(name, detail + " " + String.join(" ", others), detail));
    }
    pairs.add(new TextPair(detail, minor + " " + some, detail));
    pairs.add(new TextPair(minor, detail + " " + some, minor));
    return pairs.stream();
  }

  private static String first(int most, List<String> names) {
    return String.join(" ", names.subList(0, Math.min(most, names.size())));
  }
}
