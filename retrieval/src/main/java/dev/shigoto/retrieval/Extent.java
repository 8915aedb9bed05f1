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
/// @param rest at most one more than a page of the jobs behind the window
record Extent(SearchRequest request, Cursor start, List<Candidate> rest) {

  List<Ranked> of(RankedList list) {
    return Stream.concat(ofWindow(list).stream(), list.behind(ofRest(list)).stream()).toList();
  }

  /// Those of the window that are left, and still match.
  private List<Ranked> ofWindow(RankedList list) {
    return list.inOrderOf(left()).stream().limit(request.size()).toList();
  }

  private List<Candidate> ofRest(RankedList list) {
    return rest.stream().limit(request.size() - ofWindow(list).size()).toList();
  }

  private List<JobId> left() {
    return start.window().entries().stream().skip(start.passed()).map(Window.Entry::id).toList();
  }

  /// Where the page after begins; empty if this is the last.
  Optional<Cursor> next(RankedList list, Retrieved found, Instant now) {
    List<JobId> shown = ofRest(list).stream().map(Candidate::id).toList();
    OptionalLong newest = start.newest().isPresent() ? start.newest() : found.newest();
    Cursor next = start.after(passed(list), shown, newest, now);
    return hasMore(next, shown.size(), found) && !next.isAtEnd()
        ? Optional.of(next)
        : Optional.empty();
  }

  private int passed(RankedList list) {
    List<Ranked> page = ofWindow(list);
    return page.size() < request.size()
        ? start.window().size()
        : start.passed() + left().indexOf(page.getLast().candidate().id()) + 1;
  }

  private boolean hasMore(Cursor next, int shown, Retrieved found) {
    if (next.passed() < next.window().size() || shown < rest.size()) {
      return true;
    }
    boolean wasLookedAt = found.answers().containsKey(Part.REST) || shown > 0;
    return !wasLookedAt && next.total().value() > next.window().size();
  }
}
