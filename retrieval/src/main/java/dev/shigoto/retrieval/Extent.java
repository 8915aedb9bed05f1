package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.candidate.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What one page shows of a list by relevance: first what is left of the window, then the rest.
///
/// @param start where the page begins
/// @param list in which those of the window stand that still match
/// @param rest at most one more than a page of the jobs behind the window
/// @param ofWindow those of the window that the page shows
record Extent(
    int size, Cursor start, RankedList list, List<Candidate> rest, List<Ranked> ofWindow) {

  /// @param size of a page
  static Extent of(int size, Cursor start, RankedList list, List<Candidate> rest) {
    return new Extent(size, start, list, rest, list.inOrderOf(left(start), size));
  }

  private static List<JobId> left(Cursor start) {
    return start.window().entries().stream().skip(start.passed()).map(Window.Entry::id).toList();
  }

  List<Ranked> shown() {
    return Stream.concat(ofWindow.stream(), list.behind(ofRest()).stream()).toList();
  }

  private List<Candidate> ofRest() {
    return rest.stream().limit(size - ofWindow.size()).toList();
  }

  /// Where the page after begins; empty if this is the last.
  Optional<Cursor> next(Retrieved found, Instant now) {
    List<JobId> shown = ofRest().stream().map(Candidate::id).toList();
    OptionalLong newest = start.newest().isPresent() ? start.newest() : found.newest();
    Cursor next = start.after(passed(), shown, newest, now);
    return hasMore(next, shown.size(), found) && !next.isAtEnd()
        ? Optional.of(next)
        : Optional.empty();
  }

  private int passed() {
    return ofWindow.size() < size
        ? start.window().size()
        : start.passed() + left(start).indexOf(ofWindow.getLast().candidate().id()) + 1;
  }

  private boolean hasMore(Cursor next, int shown, Retrieved found) {
    if (next.passed() < next.window().size() || shown < rest.size()) {
      return true;
    }
    boolean wasLookedAt = found.answers().containsKey(Part.REST) || shown > 0;
    return !wasLookedAt && next.total().value() > next.window().size();
  }
}
