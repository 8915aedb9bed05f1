package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Ranked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The jobs that were ranked for the first page, in the order that their list keeps from then on.
record Window(List<Entry> entries) {

  static final Window EMPTY = new Window(List.of());

  /// @param byWords whether the words' leg brought it
  /// @param byMeaning whether the meaning's leg did
  record Entry(JobId id, boolean byWords, boolean byMeaning) {}

  Window {
    entries = List.copyOf(entries);
  }

  static Window of(List<Ranked> ranked) {
    return new Window(
        ranked.stream()
            .map(Ranked::candidate)
            .map(it -> new Entry(it.id(), it.keyword().found(), it.vector().found()))
            .toList());
  }

  int size() {
    return entries.size();
  }

  List<JobId> byWords() {
    return ids(Entry::byWords);
  }

  List<JobId> byMeaning() {
    return ids(Entry::byMeaning);
  }

  Set<JobId> ids() {
    return new HashSet<>(ids(_ -> true));
  }

  private List<JobId> ids(Predicate<Entry> which) {
    return entries.stream().filter(which).map(Entry::id).toList();
  }
}
