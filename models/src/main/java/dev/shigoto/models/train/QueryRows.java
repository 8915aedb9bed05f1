package dev.shigoto.models.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Rows query by query.
final class QueryRows {

  private QueryRows() {}

  /// In the order in which queries appear.
  static Map<String, List<JudgedRow>> byQuery(List<JudgedRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(JudgedRow::query, LinkedHashMap::new, Collectors.toList()));
  }

  /// How many rows each query has.
  static int[] sizes(List<JudgedRow> rows) {
    return byQuery(rows).values().stream().mapToInt(List::size).toArray();
  }
}
