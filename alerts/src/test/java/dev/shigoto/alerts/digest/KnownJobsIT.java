package dev.shigoto.alerts.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.event.SeekerEvent;
import dev.shigoto.domain.job.JobId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who names a browser is not told of what it knows.
class KnownJobsIT {

  private static final String BROWSER = "a-browser";

  private final TestAlerts alerts = new TestAlerts();

  @AfterEach
  void close() {
    alerts.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"CLICK", "SAVE", "APPLY", "HIRE", "DISMISS"})
  void a_job_that_something_was_done_with_is_not_told_of(Action action) {
    SavedSearch search = alerts.search("hanako@example.jp", naming(BROWSER));
    long known = alerts.job("カフェスタッフ", "株式会社みなと");
    alerts.match(search, known);
    alerts.match(search, alerts.job("喫茶店のキッチン", "株式会社やまと"));

    done(action, known);
    pass();

    assertEquals(List.of("喫茶店のキッチン"), alerts.told());
    assertEquals(0, alerts.number("select max(others) from mails"));
  }

  @Test
  void a_job_that_was_only_shown_is_told_of() {
    SavedSearch search = alerts.search("hanako@example.jp", naming(BROWSER));
    long shown = alerts.job("カフェスタッフ", "株式会社みなと");
    alerts.match(search, shown);

    done(Action.IMPRESSION, shown);
    pass();

    assertEquals(List.of("カフェスタッフ"), alerts.told());
  }

  @Test
  void another_posting_of_what_was_applied_for_is_not_told_of_by_any_search_of_the_person() {
    SavedSearch naming = alerts.search("hanako@example.jp", naming(BROWSER));
    SavedSearch other = alerts.search("hanako@example.jp", Cadence.INSTANT);
    done(Action.APPLY, alerts.job("カフェのホールスタッフ募集", "株式会社みなと"));
    long repost = alerts.job("カフェのホールスタッフ募集", "株式会社みなと");
    alerts.match(naming, repost);
    alerts.match(other, repost);

    assertEquals(0, pass().mails());
  }

  @Test
  void what_others_did_and_what_an_unconfirmed_search_names_counts_for_nobody() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    SavedSearch theirs = alerts.search("taro@example.jp", naming("another-browser"));
    alerts.asked("hanako@example.jp", naming(BROWSER));
    long job = alerts.job("カフェスタッフ", "株式会社みなと");
    alerts.match(search, job);
    alerts.match(theirs, job);

    done(Action.APPLY, job);

    assertEquals(2, pass().mails());
  }

  private static AlertSettings naming(String client) {
    AlertSettings usual = TestAlerts.settings(Cadence.INSTANT, Caps.USUAL);
    return new AlertSettings(
        usual.name(),
        usual.schedule(),
        usual.quiet(),
        usual.caps(),
        usual.language(),
        Optional.of(client));
  }

  private void done(Action action, long job) {
    SeekerEvent event =
        new SeekerEvent(
            action,
            "an-answer",
            BROWSER,
            "",
            "",
            Optional.of(new JobId(job)),
            OptionalInt.empty(),
            alerts.now(),
            "{}");
    alerts.database().events().add(List.of(event), alerts.now());
  }

  private Pass pass() {
    return alerts.turns().pass(alerts.now());
  }
}
