package dev.shigoto.database.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.alert.CampaignFigures.Counts;
import dev.shigoto.database.alert.CampaignFigures.Reason;
import dev.shigoto.database.alert.CampaignFigures.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What became of mails, told without whose they are.
class MailLogIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

  private final TestDatabase db = new TestDatabase();

  @BeforeEach
  void somebody() {
    db.sql(
        """
        insert into subscribers (id, mail, created_at) overriding system value
        values (1, 'hanako.s@example.jp', ?)
        """,
        NOW);
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void every_mail_counts_once_in_what_became_of_it() {
    mails(2, "DIGEST", "CLAIMED", null, null);
    mails(1, "DIGEST", "RENDERED", "次", "421 busy");
    mails(4, "DIGEST", "HANDED_OVER", "届く", null);
    mails(1, "DIGEST", "CONFIRMED", "届く", "2.0.0");
    mails(3, "DIGEST", "BOUNCED", "届かない", "550 5.1.1 unknown");
    mails(2, "DIGEST", "DROPPED", null, "all its jobs are over");
    mails(1, "DIGEST", "GIVEN_UP", "届かない", "451 later");
    db.sql("update mails set handed_over_at = ? where state in ('HANDED_OVER', 'CONFIRMED')", NOW);
    db.sql(
        "update mails set handed_over_at = ? where id = (select max(id) from mails where state = 'BOUNCED')",
        NOW);

    Counts counts = only().counts();

    assertEquals(new Counts(14, 3, 6, 2, 2, 1, 3, 0, 0, 0), counts);
    assertEquals(
        counts.mails(),
        counts.waiting() + counts.sent() + counts.refused() + counts.dropped() + counts.givenUp());
  }

  @Test
  void mails_of_before_count_nowhere() {
    mails(1, "DIGEST", "BOUNCED", "昔", "550 no");

    assertEquals(List.of(), db.database().mailFigures().since(NOW.plusSeconds(1)));
    assertEquals(
        List.of(),
        latest(
            new MailFilter(
                Optional.empty(), Optional.empty(), NOW.plusSeconds(1), Optional.empty())));
  }

  @Test
  void reasons_of_one_status_are_one_and_the_ten_most_frequent_are_told() {
    mails(3, "DIGEST", "BOUNCED", "a", "550 5.1.1 <hanako.s@example.jp> unknown");
    mails(2, "DIGEST", "BOUNCED", "a", "5.1.1");
    mails(4, "DIGEST", "GIVEN_UP", "a", "451 4.7.1 later");
    mails(1, "DIGEST", "CONFIRMED", "a", "2.0.0");
    mails(2, "CONFIRMATION", "BOUNCED", "b", "");
    IntStream.range(0, 12)
        .forEach(i -> mails(1, "DIGEST", "BOUNCED", "a", "550 reason %02d".formatted(i)));

    List<CampaignFigures> figures = db.database().mailFigures().since(YESTERDAY);

    assertEquals(
        List.of(new Reason(MailState.BOUNCED, "no reason was given", 2)),
        figures.getFirst().reasons());
    assertEquals(
        Stream.concat(
                Stream.of(
                    new Reason(MailState.BOUNCED, "550 5.1.1 <…@example.jp> unknown", 5),
                    new Reason(MailState.GIVEN_UP, "451 4.7.1 later", 4)),
                IntStream.range(0, 8)
                    .mapToObj(
                        i -> new Reason(MailState.BOUNCED, "550 reason %02d".formatted(i), 1)))
            .toList(),
        figures.getLast().reasons());
  }

  @Test
  void subjects_are_one_whatever_the_number_of_jobs_and_the_twenty_most_frequent_are_told() {
    mails(2, "DIGEST", "HANDED_OVER", "「時給1200円」に合う新着求人 3件", null);
    mails(1, "DIGEST", "HANDED_OVER", "「時給1200円」に合う新着求人 12件", null);
    mails(2, "DIGEST", "HANDED_OVER", "「時給1500円」に合う新着求人 3件", null);
    mails(9, "DIGEST", "DROPPED", "「来ない」に合う新着求人 3件", "nobody wants it any more");
    IntStream.range(0, 20)
        .forEach(i -> mails(1, "DIGEST", "HANDED_OVER", "件名" + (char) ('a' + i), null));
    db.sql("update mails set handed_over_at = ? where state = 'HANDED_OVER'", NOW);
    measured("「時給1200円」に合う新着求人 12件");

    List<Subject> subjects = only().subjects();

    assertEquals(
        List.of(
            new Subject("「時給1200円」に合う新着求人 …件", 3, 1, 1, 1),
            new Subject("「時給1500円」に合う新着求人 …件", 2, 0, 0, 0),
            new Subject("件名a", 1, 0, 0, 0)),
        subjects.subList(0, 3));
    assertEquals(20, subjects.size());
  }

  @Test
  void digests_of_profiles_are_recommendations() {
    db.sql(
        """
        insert into saved_searches (id, subscriber_id, name, kind, request, cadence, send_hour, send_day,
                                    zone, per_mail, per_employer, language, created_at)
        overriding system value
        values (7, 1, '看護師', 'PROFILE', '{}', 'DAILY', 8, 1, 'Asia/Tokyo', 10, 3, 'ja', ?)
        """,
        NOW);
    mails(2, "DIGEST", "CLAIMED", null, null);
    db.sql("update mails set saved_search_id = 7 where id = (select max(id) from mails)");

    assertEquals(
        List.of(MailCampaign.DIGEST, MailCampaign.RECOMMENDATION),
        db.database().mailFigures().since(YESTERDAY).stream()
            .map(CampaignFigures::campaign)
            .toList());
    List<LoggedMail> recommended =
        latest(filter(Optional.of(MailCampaign.RECOMMENDATION), Optional.empty()));
    assertEquals(List.of(db.number("select max(id) from mails")), ids(recommended));
    assertEquals(MailCampaign.RECOMMENDATION, recommended.getFirst().campaign());
  }

  @Test
  void mails_are_listed_from_the_latest_page_by_page() {
    mails(3, "DIGEST", "CLAIMED", null, null);
    mails(3, "DIGEST", "BOUNCED", "a", "550 no");
    mails(1, "CONFIRMATION", "BOUNCED", "a", "550 no");
    MailFilter bounced = filter(Optional.of(MailCampaign.DIGEST), Optional.of(MailState.BOUNCED));
    List<Long> expected =
        IntStream.of(6, 5, 4)
            .mapToObj(i -> db.number("select min(id) from mails") + i - 1)
            .toList();

    List<Long> first = ids(db.database().mailLog().latest(bounced, 2));
    List<Long> rest =
        ids(
            latest(
                new MailFilter(
                    bounced.campaign(), bounced.state(), YESTERDAY, Optional.of(first.getLast()))));

    assertEquals(expected, Stream.concat(first.stream(), rest.stream()).toList());
    assertEquals(2, first.size());
  }

  @Test
  void a_mail_tells_what_became_of_it() {
    mails(1, "DIGEST", "HANDED_OVER", "「カフェ」に合う新着求人 2件", null);
    db.sql(
        "update mails set others = 5, attempts = 2, rendered_at = ?, handed_over_at = ?",
        NOW,
        NOW.plusSeconds(1));
    measured("「カフェ」に合う新着求人 2件");
    for (int job = 0; job < 2; job++) {
      db.sql(
          """
          insert into deliveries (subscriber_id, cluster_id, job_id, mail_id, place)
          select 1, ?, ?, id, ? from mails
          """,
          job,
          job,
          job);
    }

    LoggedMail mail = latest(filter(Optional.empty(), Optional.empty())).getFirst();

    assertEquals(
        new LoggedMail(
            db.number("select id from mails"),
            MailCampaign.DIGEST,
            MailState.HANDED_OVER,
            "example.jp",
            Optional.of("「カフェ」に合う新着求人 2件"),
            2,
            5,
            2,
            Optional.empty(),
            NOW,
            Optional.of(NOW),
            Optional.of(NOW.plusSeconds(1)),
            Optional.empty(),
            true,
            Optional.of(NOW.plusSeconds(2)),
            Optional.of(NOW.plusSeconds(3))),
        mail);
  }

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 <hanako.s@example.jp>: unknown, 550 5.1.1 <…@example.jp>: unknown",
    "550 Hanako.S@Example.JP is not here,      550 …@Example.JP is not here",
    "550 no such user hanako.s here,           550 no such user … here",
    "550 no such user HANAKO.S,                550 no such user …",
    "550 hanakoxs and hanako.sato,             550 hanakoxs and hanako.sato",
    "554 SRS0=x=example.com=other@example.net, 554 …@example.net",
  })
  void nothing_that_a_server_says_tells_an_address(String reason, String told) {
    mails(1, "DIGEST", "BOUNCED", "「hanako.s@example.jpの」に合う新着求人", reason);

    LoggedMail mail = latest(filter(Optional.empty(), Optional.empty())).getFirst();

    assertEquals(Optional.of(told), mail.reason());
    assertEquals(Optional.of("「…@example.jpの」に合う新着求人"), mail.subject());
    assertEquals(told, only().reasons().getFirst().reason());
  }

  private void mails(int count, String campaign, String state, String subject, String reason) {
    db.sql(
        """
        insert into mails (subscriber_id, campaign, state, message_id, subject, reason, next_attempt_at, claimed_at)
        select 1, ?, ?, gen_random_uuid()::text, ?, ?, ?, ? from generate_series(1, ?)
        """,
        campaign,
        state,
        subject,
        reason,
        NOW,
        NOW,
        count);
  }

  private void measured(String subject) {
    db.sql(
        """
        update mails set measured_hash = sha256(subject::bytea), opened_at = ?, clicked_at = ?
         where subject = ?
        """,
        NOW.plusSeconds(2),
        NOW.plusSeconds(3),
        subject);
  }

  private static MailFilter filter(Optional<MailCampaign> campaign, Optional<MailState> state) {
    return new MailFilter(campaign, state, YESTERDAY, Optional.empty());
  }

  private List<LoggedMail> latest(MailFilter which) {
    return db.database().mailLog().latest(which, 50);
  }

  private static List<Long> ids(List<LoggedMail> mails) {
    return mails.stream().map(LoggedMail::id).toList();
  }

  private CampaignFigures only() {
    List<CampaignFigures> figures = db.database().mailFigures().since(YESTERDAY);
    assertEquals(1, figures.size());
    return figures.getFirst();
  }
}
