package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import java.util.Comparator;

/// One state of one document of an index. Every write into the index makes a new one, also one that
/// repeats a revision, and so does a change of the primary copy: what is remembered under a state
/// is never old.
///
/// @param number of the write, as the engine counts them
/// @param term of the primary copy that numbered it
record DocumentState(JobId id, long number, long term) {

  private static final Comparator<DocumentState> ORDER =
      Comparator.comparingLong(DocumentState::term).thenComparingLong(DocumentState::number);

  /// Where the two legs of a search saw a document change between them.
  static DocumentState later(DocumentState one, DocumentState other) {
    return ORDER.compare(one, other) < 0 ? other : one;
  }
}
