package dev.shigoto.alerts.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.alerts.loop.Loop;
import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.database.alert.Saving;
import dev.shigoto.database.changes.Claim;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.Schedule;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.MatchRules;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// From a row to stored matches.
class MatchLoopIT {

  private static final Instant NOW = TestJobs.NOW;
  private static final Embedder EMBEDDER = ModelRegistry.open(Optional.empty()).embedder();

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  private final JobMatcher matcher =
      new JobMatcher(new MatchRules(SeekersDictionary.builtIn(), Gazetteer.builtIn()), EMBEDDER);
  private final MatchLoop loop =
      new MatchLoop(
          database.alertChanges(),
          matcher,
          new JobReader(AdAnalysis.builtIn(), database.identities(), EMBEDDER),
          new FollowedSearches(
              database.savedSearches(), TravelTimes.over(Gazetteer.builtIn()), matcher),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @Timeout(60)
  void new_jobs_are_matched_with_what_was_saved_before_and_meanwhile() throws Exception {
    List<JobAd> ads = DemoJobs.seeded(9, NOW).jobs(60).toList();
    String words = ads.getFirst().employer().name();
    SavedSearchId before = saved("{\"filters\":{\"company\":[\"" + words + "\"]}}");
    try (Loop _ = loop.start()) {
      database.jobs().upsert(ads.subList(0, 30));
      index();
      await(0);
      assertEquals(offered(ads.subList(0, 30), words), count(before));

      SavedSearchId meanwhile = saved("{\"filters\":{\"postedSince\":\"P60D\"}}");
      database.jobs().upsert(ads.subList(30, 60));
      index();
      await(0);

      assertEquals(offered(ads, words), count(before));
      assertEquals(30, count(meanwhile));
    }
  }

  @Test
  @Timeout(60)
  void what_is_deleted_or_cannot_be_read_matches_nothing() throws Exception {
    SavedSearchId unreadable = saved("{\"filters\":{\"unknown\":1}}");
    SavedSearchId deleted = saved("{\"filters\":{\"postedSince\":\"P60D\"}}");
    database.ownerChanges().delete(deleted, NOW);
    SavedSearchId kept = saved("{\"filters\":{\"postedSince\":\"P60D\"}}");
    try (Loop _ = loop.start()) {
      database.jobs().upsert(DemoJobs.seeded(9, NOW).jobs(5).toList());
      index();
      await(0);

      assertEquals(List.of(0, 0, 5), List.of(count(unreadable), count(deleted), count(kept)));
    }
  }

  private static int offered(List<JobAd> ads, String company) {
    return (int) ads.stream().filter(ad -> ad.employer().name().equals(company)).count();
  }

  private int count(SavedSearchId id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from alert_matches where saved_search_id = ?")
                    .bind(0, id.value())
                    .mapTo(Integer.class)
                    .one());
  }

  /// As the indexer does, without an engine.
  private void index() {
    Optional<Claim> claim = database.changes().claim(100);
    try (Claim all = claim.orElseThrow()) {
      List<Job> _ = all.jobs();
      all.acknowledge();
    }
    database.receipts().complete(database.receipts().open(100));
  }

  /// Until so many changes wait at most; the test's own timeout ends it.
  private void await(long depth) throws InterruptedException {
    while (database.alertChanges().depth() > depth) {
      Thread.onSpinWait();
    }
  }

  private SavedSearchId saved(String request) {
    AlertSettings settings =
        new AlertSettings("test", Schedule.USUAL, Optional.empty(), Caps.USUAL, Language.JA);
    Saving saving =
        database
            .savedSearches()
            .ask(
                new MailAddress("hanako@example.jp"),
                Wanted.search(request),
                settings,
                "asked",
                NOW);
    SavedSearchId id = ((Saving.Saved) saving).id();
    database
        .jdbi()
        .useHandle(
            h ->
                h.execute(
                    "update saved_searches set confirmed_at = now() where id = ?", id.value()));
    return id;
  }
}
