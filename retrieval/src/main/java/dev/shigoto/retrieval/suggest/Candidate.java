package dev.shigoto.retrieval.suggest;

import java.util.Comparator;

/// A term that may be meant.
///
/// @param fit how well what was typed fits it, in the same measure as {@link Usefulness}
public record Candidate(Term term, double fit) {

  /// The most useful first, by the counts of the vocabulary.
  static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble((Candidate it) -> -it.worth(it.term().count()))
          .thenComparing(it -> it.term().text());

  /// How useful it is to offer this.
  ///
  /// @param count of the jobs that it would find
  public double worth(long count) {
    return fit + Usefulness.of(term.kind(), count);
  }
}
