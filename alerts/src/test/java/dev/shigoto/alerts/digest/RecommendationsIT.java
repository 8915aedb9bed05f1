package dev.shigoto.alerts.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.matching.ForwardSearch;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.ProfileSearch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a profile is told of, turn by turn.
class RecommendationsIT {

  private static final Duration DAY = Duration.ofDays(1);
  private static final String NURSE_OR_CAFE = "{\"wanted\": [\"看護師\", \"カフェ\"]}";

  private final TestAlerts alerts = new TestAlerts();
  private final ModelRegistry models = ModelRegistry.open(Optional.empty());
  private final List<Long> posted = new ArrayList<>();

  @AfterEach
  void close() {
    models.close();
    alerts.close();
  }

  @Test
  void what_is_wanted_comes_in_the_order_of_its_rank_and_nothing_else() {
    alerts.profile("hanako@example.jp", NURSE_OR_CAFE);
    post("大型トラックの運転手", "株式会社きた");
    post("カフェスタッフ", "株式会社みなと");
    post("看護師（病棟）", "医療法人あさひ");

    assertEquals(new Pass(1, 1, 0), turnOfTheNextDay());
    assertEquals(List.of("看護師（病棟）", "カフェスタッフ"), alerts.told());
  }

  @Test
  void only_what_the_filters_let_through_is_told_of() {
    alerts.profile(
        "hanako@example.jp",
        "{\"wanted\": [\"カフェ\"], \"filters\": {\"pay\": {\"unit\": \"HOUR\", \"min\": 1500}}}");
    post("カフェスタッフ", "株式会社みなと"); // 1,300 yen

    assertEquals(new Pass(1, 0, 0), turnOfTheNextDay());
    assertEquals(0, alerts.number("select count(*) from mails where campaign = 'DIGEST'"));
  }

  @Test
  void an_opening_is_told_once_and_a_day_without_news_makes_no_mail() {
    alerts.profile("hanako@example.jp", NURSE_OR_CAFE);
    post("カフェのホールスタッフ募集", "株式会社みなと");
    turnOfTheNextDay();

    assertEquals(new Pass(1, 0, 0), turnOfTheNextDay());
    post("カフェのホールスタッフ募集", "株式会社みなと"); // again, under a new id
    assertEquals(new Pass(1, 0, 0), turnOfTheNextDay());
    post("看護師（外来）", "医療法人あさひ");
    assertEquals(new Pass(1, 1, 0), turnOfTheNextDay());
    assertEquals(List.of("カフェのホールスタッフ募集", "看護師（外来）"), alerts.told());
  }

  @Test
  void what_a_search_of_the_person_told_is_not_recommended() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    posted.add(alerts.number("select max(id) from jobs"));
    alerts.profile("hanako@example.jp", NURSE_OR_CAFE);

    assertEquals(new Pass(1, 0, 0), turnOfTheNextDay());
  }

  @Test
  void who_paused_the_profile_alone_hears_of_nothing() {
    SavedSearch profile = alerts.profile("hanako@example.jp", NURSE_OR_CAFE);
    post("カフェスタッフ", "株式会社みなと");
    alerts.database().ownerChanges().pause(profile.id());

    assertEquals(Pass.NOTHING, turnOfTheNextDay());
  }

  private void post(String title, String employer) {
    posted.add(alerts.job(title, employer));
  }

  /// By an engine that holds what is posted.
  private Pass turnOfTheNextDay() {
    alerts.tick(DAY);
    try (ForwardSearch engine = ForwardSearch.over(alerts.database(), posted, models)) {
      Finder finder =
          new Recommendations(
              new ProfileSearch(engine.at(alerts.now())), TravelTimes.over(Gazetteer.builtIn()));
      return new DigestTurns(alerts.database().jdbi(), finder, DigestLimits.USUAL, false)
          .pass(alerts.now());
    }
  }
}
