package dev.shigoto.ranking.evaluation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The grades that one query's documents were given; what nobody judged counts as 0.
///
/// @param grades by document, 0 for not relevant
public record Judgments(Map<String, Integer> grades) {

  public Judgments {
    grades = Map.copyOf(grades);
  }

  public boolean isJudged(String document) {
    return grades.containsKey(document);
  }

  /// Empty where nobody judged the document.
  public Optional<Integer> gradeOf(String document) {
    return Optional.ofNullable(grades.get(document));
  }

  int grade(String document) {
    return grades.getOrDefault(document, 0);
  }

  boolean isRelevant(String document) {
    return grade(document) > 0;
  }

  long relevant() {
    return grades.values().stream().filter(grade -> grade > 0).count();
  }

  /// The grades in the best possible order of all judged documents.
  IntStream ideal() {
    return grades.values().stream().sorted(Comparator.reverseOrder()).mapToInt(Integer::intValue);
  }
}
