package dev.shigoto.domain.query;

import java.util.List;

/// What a seeker would work as, and what must hold of every job.
///
/// @param wanted kinds of work in the seeker's words, the dearest first; each may be a query of
///     several words. Empty where any work will do
/// @param filters places, pay, contracts and conditions
public record SeekerProfile(List<QueryText> wanted, Filters filters) {

  /// Kinds of work at most.
  public static final int MOST = 5;

  public SeekerProfile {
    wanted = List.copyOf(wanted);
    if (wanted.size() > MOST) {
      throw new IllegalArgumentException(
          "wanted must name at most %d kinds of work, but names %d".formatted(MOST, wanted.size()));
    }
  }

  /// A query for each kind of work.
  public List<JobQuery> queries() {
    return wanted.isEmpty()
        ? List.of(JobQuery.typed(QueryText.EMPTY, filters))
        : wanted.stream().map(text -> JobQuery.typed(text, filters)).toList();
  }
}
