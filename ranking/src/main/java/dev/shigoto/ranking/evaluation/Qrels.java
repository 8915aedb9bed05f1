package dev.shigoto.ranking.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Judgments in the format of TREC: a query's id, something, a document, a grade.
///
/// @param byQuery the judgments of each query's id
public record Qrels(Map<String, Judgments> byQuery) {

  public static final Qrels NONE = new Qrels(Map.of());

  public Qrels {
    byQuery = Map.copyOf(byQuery);
  }

  /// @throws EvaluationFileException naming the lines that are wrong
  public static Qrels of(Path file) {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    new EvaluationFile(file).forEachLine(line -> add(grades, line.strip().split("\\s+")));
    Map<String, Judgments> byQuery = new HashMap<>();
    grades.forEach((query, judged) -> byQuery.put(query, new Judgments(judged)));
    return new Qrels(byQuery);
  }

  private static void add(Map<String, Map<String, Integer>> grades, String[] cells) {
    if (cells.length != 4 || !cells[3].matches("-?\\d{1,3}")) {
      throw new IllegalArgumentException(
          "must be a query, 0, a document and a grade, parted by blanks");
    }
    int grade = Math.max(0, Integer.parseInt(cells[3])); // TREC marks spam with negative grades
    Integer other =
        grades.computeIfAbsent(cells[0], query -> new HashMap<>()).putIfAbsent(cells[2], grade);
    if (other != null && other != grade) {
      throw new IllegalArgumentException(
          "%s was judged for %s before, with grade %d".formatted(cells[2], cells[0], other));
    }
  }

  /// What was judged for a query; empty where nothing was.
  public Optional<Judgments> of(String query) {
    return Optional.ofNullable(byQuery.get(query));
  }
}
