package dev.shigoto.alerts.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.matching.ForwardSearch;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.SearchReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// In which order a mail tells of what matched.
class RankedMatchesIT {

  private static final TravelTimes TRAVEL = TravelTimes.over(Gazetteer.builtIn());

  private final TestAlerts alerts = new TestAlerts();
  private final ModelRegistry models = ModelRegistry.open(Optional.empty());
  private final List<Long> posted = new ArrayList<>();

  @AfterEach
  void close() {
    models.close();
    alerts.close();
  }

  @Test
  void jobs_come_as_a_search_ranks_them() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    match(search, "ホテルのフロント。併設のカフェも手伝います", "株式会社きた", 0.9f);
    match(search, "カフェ", "株式会社みなと", 0.6f);
    match(search, "喫茶店のキッチンスタッフ", "株式会社ひがし", 0.7f);

    List<String> ranked;
    try (ForwardSearch engine = ForwardSearch.over(alerts.database(), posted, models)) {
      JobSearch asked = engine.at(alerts.now());
      ranked = titles(asked, search);
      assertEquals(new Pass(1, 1, 0), pass(asked));
    }

    assertEquals("カフェ", ranked.getFirst());
    assertEquals(ranked, alerts.told());
  }

  @Test
  void what_a_search_does_not_find_now_comes_behind_in_the_order_of_the_matcher() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    match(search, "カフェ", "株式会社みなと", 0.6f);
    List<Long> indexed = List.copyOf(posted);
    match(search, "喫茶店のキッチンスタッフ", "株式会社ひがし", 0.7f);
    match(search, "ホテルのフロント。併設のカフェも手伝います", "株式会社きた", 0.9f);

    try (ForwardSearch engine = ForwardSearch.over(alerts.database(), indexed, models)) {
      pass(engine.at(alerts.now()));
    }

    assertEquals(List.of("カフェ", "ホテルのフロント。併設のカフェも手伝います", "喫茶店のキッチンスタッフ"), alerts.told());
  }

  @Test
  void mail_does_not_wait_for_an_engine_that_is_away() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    match(search, "似た仕事", "株式会社きた", 0.6f);
    match(search, "カフェの仕事", "株式会社みなと", Float.NaN);
    JobSearch gone;
    try (ForwardSearch engine = ForwardSearch.over(alerts.database(), posted, models)) {
      gone = engine.at(alerts.now());
    }

    assertEquals(new Pass(1, 1, 0), pass(gone));
    assertEquals(List.of("カフェの仕事", "似た仕事"), alerts.told());
  }

  private void match(SavedSearch search, String title, String employer, float score) {
    long job = alerts.job(title, employer);
    alerts.match(search, job, score);
    posted.add(job);
  }

  private Pass pass(JobSearch search) {
    return new DigestTurns(
            alerts.database().jdbi(), new RankedMatches(search, TRAVEL), DigestLimits.USUAL, false)
        .pass(alerts.now());
  }

  private List<String> titles(JobSearch search, SavedSearch saved) {
    SearchRequest request =
        SearchReader.read(saved.wanted().json().getBytes(StandardCharsets.UTF_8), TRAVEL);
    assertEquals(Mode.HYBRID, request.mode());
    return search.search(request).hits().stream().map(hit -> hit.job().title()).toList();
  }
}
