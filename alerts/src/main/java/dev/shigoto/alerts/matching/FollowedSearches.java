package dev.shigoto.alerts.matching;

import dev.shigoto.database.alert.SavedSearches;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import dev.shigoto.retrieval.request.SearchReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a matcher up to date with what is saved: at first with everything, then with what has
/// changed since. For one thread.
public final class FollowedSearches implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(FollowedSearches.class);
  private static final int AT_ONCE = 1_000;

  private final SavedSearches saved;
  private final TravelTimes travel;
  private final JobMatcher matcher;
  private final List<KeptSearch> kept = new ArrayList<>();
  private long horizon;

  public FollowedSearches(SavedSearches saved, TravelTimes travel, JobMatcher matcher) {
    this.saved = saved;
    this.travel = travel;
    this.matcher = matcher;
  }

  @Override
  public void run() {
    kept.clear(); // of a run that failed: all of it is read again
    long next = saved.changedSince(horizon, this::read);
    keep();
    horizon = next;
  }

  private void read(SavedSearch search) {
    if (!search.isActive() || search.wanted().isProfile()) { // a turn looks for that
      matcher.remove(search.id());
      return;
    }
    try {
      kept.add(kept(search));
    } catch (InvalidFieldsException e) {
      LOG.warn("saved search {} matches nothing, for it cannot be read", search.id(), e);
      matcher.remove(search.id());
    }
    if (kept.size() == AT_ONCE) {
      keep();
    }
  }

  private KeptSearch kept(SavedSearch search) {
    byte[] body = search.wanted().json().getBytes(StandardCharsets.UTF_8);
    SearchRequest request = SearchReader.read(body, travel);
    return new KeptSearch(search.id(), request.query(), request.understand(), request.mode());
  }

  private void keep() {
    matcher
        .put(kept)
        .forEach((id, reason) -> LOG.warn("saved search {} matches nothing: {}", id, reason));
    kept.clear();
  }
}
