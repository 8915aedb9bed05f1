package dev.shigoto.domain.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.shigoto.domain.job.JapaneseDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The postings of one opening, counted. A source that posts it on several days posts it again;
/// several postings of one day, or of several sources, are no reposts.
record History(List<Appearance> appearances) {

  private record SourceAndWords(String source, long wording) {}

  static History of(Collection<Appearance> appearances) {
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("an opening needs a posting");
    }
    return new History(List.copyOf(appearances));
  }

  int open() {
    return (int) appearances.stream().filter(Appearance::isOpen).count();
  }

  boolean isOpen() {
    return open() > 0;
  }

  Instant firstSeen() {
    return appearances.stream().map(Appearance::firstSeen).min(Instant::compareTo).orElseThrow();
  }

  Instant lastEnd() {
    return appearances.stream()
        .flatMap(it -> it.endedAt().stream())
        .max(Instant::compareTo)
        .orElseGet(this::firstSeen);
  }

  int reposts() {
    return renewals() + again(Appearance::source);
  }

  /// Reposts in words that the same source had used before.
  int repostsInSameWords() {
    return renewals() + again(it -> new SourceAndWords(it.source(), it.wording()));
  }

  private int renewals() {
    return appearances.stream().mapToInt(Appearance::renewals).sum();
  }

  private <K> int again(Function<Appearance, K> whose) {
    Map<K, Set<LocalDate>> days =
        appearances.stream().collect(groupingBy(whose, mapping(History::day, toSet())));
    return days.values().stream().mapToInt(Set::size).sum() - days.size();
  }

  private static LocalDate day(Appearance appearance) {
    return JapaneseDay.of(appearance.firstSeen());
  }

  /// The most postings that one source has open at once.
  int mostAtOnce() {
    return appearances.stream()
        .filter(Appearance::isOpen)
        .collect(groupingBy(Appearance::source))
        .values()
        .stream()
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  /// Whether all postings have the same words, and had them all the time.
  boolean neverChanged() {
    return appearances.stream().map(Appearance::wording).distinct().count() == 1
        && appearances.stream().map(Appearance::changedAt).noneMatch(Optional::isPresent);
  }
}
