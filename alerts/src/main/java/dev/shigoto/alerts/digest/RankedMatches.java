package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import dev.shigoto.retrieval.request.SearchReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What matched a search, in the order in which the search page would show it: by the ranker in
/// use. Mail does not wait for that: where the engine does not answer, the matches keep their own
/// order, and it is left alone for a while. For one thread.
public final class RankedMatches implements Finder {

  private static final Logger LOG = LoggerFactory.getLogger(RankedMatches.class);
  private static final Duration LEFT_ALONE = Duration.ofMinutes(1);

  private final Finder matches = new TakenMatches();
  private final JobSearch search;
  private final TravelTimes travel;
  private Instant failedAt = Instant.EPOCH;

  public RankedMatches(JobSearch search, TravelTimes travel) {
    this.search = search;
    this.travel = travel;
  }

  @Override
  public Wanted.Kind kind() {
    return matches.kind();
  }

  @Override
  public Matches find(Handle handle, SavedSearch saved, Instant since, Instant now) {
    Matches found = matches.find(handle, saved, since, now);
    return found.ranked().size() < 2 || isLeftAlone(now)
        ? found
        : found.inOrderOf(order(saved, found.jobs(), now));
  }

  /// Also where the clock was wrong meanwhile.
  private boolean isLeftAlone(Instant now) {
    return Duration.between(failedAt, now).abs().compareTo(LEFT_ALONE) < 0;
  }

  private List<JobId> order(SavedSearch saved, List<JobId> jobs, Instant now) {
    try {
      return search.order(request(saved), jobs);
    } catch (InvalidFieldsException e) {
      LOG.warn("saved search {} ranks nothing, for it cannot be read", saved.id(), e);
      return List.of();
    } catch (RuntimeException e) { // whatever it is, it is no reason to keep a mail back
      LOG.warn("what is mailed now is not ranked, and goes out all the same", e);
      failedAt = now;
      return List.of();
    }
  }

  private SearchRequest request(SavedSearch saved) {
    return SearchReader.read(saved.wanted().json().getBytes(StandardCharsets.UTF_8), travel);
  }
}
