package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.SeekerProfile;
import dev.shigoto.retrieval.Hit;
import dev.shigoto.retrieval.ProfileSearch;
import dev.shigoto.retrieval.request.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Looks for what a profile would like among the jobs that were posted since the turn before, in
/// the order of searches.
public final class Recommendations implements Finder {

  /// Jobs are posted some time before searches show them.
  private static final int DAYS_BEFORE = 1;

  private final ProfileSearch search;
  private final TravelTimes travel;

  public Recommendations(ProfileSearch search, TravelTimes travel) {
    this.search = search;
    this.travel = travel;
  }

  @Override
  public Wanted.Kind kind() {
    return Wanted.Kind.PROFILE;
  }

  @Override
  public Matches find(Handle handle, SavedSearch saved, Instant since, Instant now) {
    SeekerProfile profile =
        ProfileReader.read(saved.wanted().json().getBytes(StandardCharsets.UTF_8), travel);
    List<Hit> hits = search.find(profile, age(since, now));
    String found =
        """
        select job_id, 1 - place / 10000.0 as score
          from unnest(:found) with ordinality as hits (job_id, place)
         where not exists (select from identity_changes where job_id = hits.job_id)
        """;
    Object[] ids = hits.stream().map(hit -> Long.valueOf(hit.id().value())).toArray();
    return Matches.untold(
        handle, found, saved, now, query -> query.bindArray("found", Long.class, ids));
  }

  /// In whole days.
  private static Period age(Instant since, Instant now) {
    long days = Math.ceilDiv(Duration.between(since, now).toSeconds(), 86_400);
    return Period.ofDays(Math.toIntExact(Math.max(0, days)) + DAYS_BEFORE);
  }
}
