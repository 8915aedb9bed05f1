package dev.shigoto.local;

import dev.shigoto.local.JudgedCandidates.Row;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Judged candidates as files that other tools read: `features.csv`, and `features.libsvm` with the
/// sizes of its queries in `features.libsvm.query`.
final class FeatureFiles {

  private FeatureFiles() {}

  static void write(List<Row> rows, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("features.csv"), csv(rows));
      Files.write(
          folder.resolve("features.libsvm"), rows.stream().map(FeatureFiles::libsvm).toList());
      Files.write(folder.resolve("features.libsvm.query"), sizes(rows));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write features to " + folder, e);
    }
  }

  /// What is missing, a grade too, is an empty cell.
  private static List<String> csv(List<Row> rows) {
    String names = Features.all().stream().map(Feature::name).collect(Collectors.joining(","));
    return Stream.concat(
            Stream.of("query,job,grade," + names), rows.stream().map(FeatureFiles::csv))
        .toList();
  }

  private static String csv(Row row) {
    Stream<String> values =
        IntStream.range(0, row.values().length)
            .mapToObj(i -> Float.isNaN(row.values()[i]) ? "" : Float.toString(row.values()[i]));
    Stream<String> named =
        Stream.of(row.topic().id(), row.job(), row.grade().map(String::valueOf).orElse(""));
    return Stream.concat(named, values).collect(Collectors.joining(","));
  }

  /// What nobody judged has the grade 0, as measures have it; places count from 1.
  private static String libsvm(Row row) {
    return IntStream.range(0, row.values().length)
        .mapToObj(i -> (i + 1) + ":" + (Float.isNaN(row.values()[i]) ? "nan" : row.values()[i]))
        .collect(Collectors.joining(" ", row.grade().orElse(0) + " ", ""));
  }

  private static List<String> sizes(List<Row> rows) {
    Map<String, Long> sizes =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.topic().id(), LinkedHashMap::new, Collectors.counting()));
    return sizes.values().stream().map(String::valueOf).toList();
  }
}
