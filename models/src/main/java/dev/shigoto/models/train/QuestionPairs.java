package dev.shigoto.models.train;

import dev.shigoto.models.measure.Finding;
import java.util.List;

/// Questions: each belongs to the passage that answers it.
final class QuestionPairs {

  private QuestionPairs() {}

  static List<TextPair> of(Finding questions) {
    return questions.queries().stream()
        .map(
            query ->
                new TextPair(
                    query.text(),
                    questions.passages().get(query.answer()),
                    Integer.toString(query.answer())))
        .toList();
  }
}
