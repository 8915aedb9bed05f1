package dev.shigoto.retrieval.relaxation;

import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.QueryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Parts of a typed text.
final class TypedWords {

  private TypedWords() {}

  /// The text without the wanted clauses that `words` are; empty where these are not whole clauses
  /// side by side.
  static Optional<QueryText> without(QueryText text, String words) {
    for (int from = 0; from < text.wanted().size(); from++) {
      for (int to = from + 1; to <= text.wanted().size(); to++) {
        if (typed(text.wanted().subList(from, to)).equals(words)) {
          return Optional.of(without(text, from, to));
        }
      }
    }
    return Optional.empty();
  }

  static QueryText without(QueryText text, int from, int to) {
    List<Clause> others = new ArrayList<>(text.wanted());
    others.subList(from, to).clear();
    return new QueryText(others, text.excluded());
  }

  private static String typed(List<Clause> clauses) {
    return clauses.stream().map(Clause::typed).collect(Collectors.joining(" "));
  }
}
