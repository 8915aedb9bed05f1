package dev.shigoto.retrieval;

import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.retrieval.suggest.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/// Queries that may have been meant, with words that open jobs say and that sound as, or nearly as,
/// what was typed.
final class Corrections {

  private static final int MOST_OF_A_WORD = 3;
  private static final int MOST = 8;

  private Corrections() {}

  static List<QueryText> of(QueryText typed, Vocabulary live) {
    List<QueryText> meant = new ArrayList<>();
    QueryText best = typed;
    int corrected = 0;
    for (int i = 0; i < typed.wanted().size(); i++) {
      if (typed.wanted().get(i) instanceof Term term) {
        List<String> others = live.corrections(term.word(), MOST_OF_A_WORD);
        for (String other : others) {
          meant.add(replaced(typed, i, other));
        }
        best = others.isEmpty() ? best : replaced(best, i, others.getFirst());
        corrected += others.isEmpty() ? 0 : 1;
      }
    }
    if (corrected > 1) {
      meant.addFirst(best);
    }
    return meant.stream().limit(MOST).toList();
  }

  private static QueryText replaced(QueryText typed, int place, String word) {
    List<Clause> clauses = new ArrayList<>(typed.wanted());
    clauses.set(place, Term.of(word));
    return new QueryText(clauses, typed.excluded());
  }
}
