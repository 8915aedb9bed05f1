package dev.shigoto.local.impact;

import dev.shigoto.ranking.evaluation.Judgments;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judgments in the format of TREC: a query's id, something, a document, a grade.
///
/// @param byQuery the judgments of each query
record Qrels(Map<String, Judgments> byQuery) {

  static final Qrels NONE = new Qrels(Map.of());

  Qrels {
    byQuery = Map.copyOf(byQuery);
  }

  /// @throws QueryFileException naming the line that is wrong
  static Qrels of(Path file) {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    List<String> lines = QuerySource.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        add(grades, lines.get(i).strip().split("\\s+"), file + ", line " + (i + 1));
      }
    }
    Map<String, Judgments> byQuery = new HashMap<>();
    grades.forEach((query, judged) -> byQuery.put(query, new Judgments(judged)));
    return new Qrels(byQuery);
  }

  private static void add(Map<String, Map<String, Integer>> grades, String[] cells, String where) {
    if (cells.length != 4 || !cells[3].matches("-?\\d{1,3}")) {
      throw new QueryFileException(
          where + ": must be a query, 0, a document and a grade, parted by blanks");
    }
    int grade = Math.max(0, Integer.parseInt(cells[3])); // TREC marks spam with negative grades
    grades.computeIfAbsent(cells[0], key -> new HashMap<>()).put(cells[2], grade);
  }

  Optional<Judgments> of(ReplayedQuery query) {
    return Optional.ofNullable(byQuery.get(query.id()));
  }
}
