package dev.shigoto.alerts;

import dev.shigoto.alerts.digest.DigestLimits;
import dev.shigoto.alerts.digest.DigestTurns;
import dev.shigoto.alerts.digest.TakenMatches;
import dev.shigoto.alerts.ledger.MailRates;
import dev.shigoto.alerts.ledger.Outbox;
import dev.shigoto.alerts.ledger.Step;
import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.MimeMail;
import dev.shigoto.alerts.mail.Sender;
import dev.shigoto.alerts.mail.Signature;
import dev.shigoto.alerts.text.MailWriter;
import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.database.alert.MailLink;
import dev.shigoto.database.alert.Saving;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.Schedule;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.embedded.TestStack;
import java.net.URI;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A database with jobs and people who want to be told of them, and what tells them, by a clock
/// that tests move.
public final class TestAlerts implements AutoCloseable {

  public static final Instant START = Instant.parse("2026-11-20T03:00:00Z"); // noon in Japan

  public static final Sender SENDER =
      new Sender(
          "しごと運営事務局",
          new MailAddress("jobs@shigoto.example.jp"),
          "東京都千代田区丸の内1-1-1",
          "https://shigoto.example.jp/contact");

  private static final URI SITE = URI.create("https://shigoto.example.jp");
  private static final MailWriter WRITER = writer();

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  private final DigestTurns turns;
  private final Outbox outbox;
  private Instant now = START;
  private long written;

  public TestAlerts() {
    this(DigestLimits.USUAL);
  }

  public TestAlerts(DigestLimits limits) {
    turns = new DigestTurns(database.jdbi(), new TakenMatches(), limits, true);
    outbox = outbox(MailRates.NONE);
  }

  /// As of another process that keeps these rates.
  public Outbox outbox(MailRates rates) {
    return new Outbox(
        database, WRITER, new MimeMail(SENDER, Signature.NONE), rates, new SecureRandom());
  }

  private static MailWriter writer() {
    Gazetteer places = Gazetteer.builtIn();
    return new MailWriter(
        SENDER,
        SITE,
        new QueryUnderstanding(SeekersDictionary.builtIn(), places),
        TravelTimes.over(places));
  }

  public static MailWriter mailWriter() {
    return WRITER;
  }

  public Database database() {
    return database;
  }

  public DigestTurns turns() {
    return turns;
  }

  public Outbox outbox() {
    return outbox;
  }

  public Instant now() {
    return now;
  }

  public void tick(Duration time) {
    now = now.plus(time);
  }

  public static AlertSettings settings(Cadence cadence, Caps caps) {
    return new AlertSettings(
        "カフェの仕事",
        new Schedule(cadence, 8, DayOfWeek.MONDAY, Schedule.JAPAN),
        Optional.empty(),
        caps,
        Language.JA);
  }

  /// A confirmed search of whoever has the address.
  public SavedSearch search(String mail, Cadence cadence) {
    return search(mail, settings(cadence, Caps.USUAL));
  }

  public SavedSearch search(String mail, AlertSettings settings) {
    return confirmed(asked(mail, settings));
  }

  /// A confirmed daily profile.
  public SavedSearch profile(String mail, String json) {
    return confirmed(asked(mail, Wanted.profile(json), settings(Cadence.DAILY, Caps.USUAL)));
  }

  private SavedSearch confirmed(SavedSearchId id) {
    sql(
        "update mails set state = 'HANDED_OVER', claimed_at = claimed_at - interval '2 days'"
            + " where saved_search_id = ?",
        id.value());
    SavedSearch saved = database.savedSearches().find(id).orElseThrow();
    database
        .savedSearches()
        .confirm(id, new MailLink(1, saved.owner(), Optional.of(id)), "agreed", now);
    return database.savedSearches().find(id).orElseThrow();
  }

  /// A search that waits for its confirmation.
  public SavedSearchId asked(String mail, AlertSettings settings) {
    String search = "{\"query\":\"カフェ\",\"filters\":{\"conditions\":[\"NO_EXPERIENCE_OK\"]}}";
    return asked(mail, Wanted.search(search), settings);
  }

  private SavedSearchId asked(String mail, Wanted wanted, AlertSettings settings) {
    return switch (database
        .savedSearches()
        .ask(new MailAddress(mail), wanted, settings, "agreed", now)) {
      case Saving.Saved(SavedSearchId id) -> id;
      case Saving.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  /// Has a mail claimed for whoever has the address, of one new job.
  public SavedSearch claimed(String mail, String title) {
    SavedSearch search = search(mail, Cadence.INSTANT);
    match(search, job(title, "株式会社" + title));
    turns.pass(now);
    return search;
  }

  /// A job that was compared with the others.
  public long job(String title, String employer) {
    long id = newJob(title, employer);
    compare();
    return id;
  }

  public long newJob(String title, String employer) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        with employer as (
                          insert into companies (name) values (:employer)
                          on conflict (name) do update set name = excluded.name returning id)
                        insert into jobs
                          (source, external_id, title, description, company_id, conditions,
                           employment_type, prefecture, city, pay_unit, pay_min, posted_at)
                        select 'test', :number, :title, :title || 'のお仕事です。', id,
                               '{NO_EXPERIENCE_OK}', 'PART_TIME', '東京都', '渋谷区', 'HOUR', 1300,
                               :now
                          from employer returning id
                        """)
                    .bind("employer", employer)
                    .bind("number", Long.toString(++written))
                    .bind("title", title)
                    .bind("now", now)
                    .mapTo(Long.class)
                    .one());
  }

  public void compare() {
    database.identities().group(now, 1_000);
  }

  /// As the matcher would note it; a NaN is a match by words.
  public void match(SavedSearch search, long job, float score) {
    sql(
        """
        insert into alert_matches (saved_search_id, job_id, score)
        values (?, ?, nullif(?, 'NaN'::real)) on conflict do nothing
        """,
        search.id().value(),
        job,
        score);
  }

  public void match(SavedSearch search, long job) {
    match(search, job, Float.NaN);
  }

  public int sql(String statement, Object... arguments) {
    return database.jdbi().withHandle(handle -> handle.execute(statement, arguments));
  }

  public long number(String query) {
    return database.jdbi().withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }

  /// The titles of all jobs that anybody was told of, mail by mail.
  public List<String> told() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select title from deliveries join jobs on jobs.id = job_id
                         order by mail_id, place
                        """)
                    .mapTo(String.class)
                    .list());
  }

  /// What is known of people, their searches and their mails, to compare.
  public String everything() {
    return text(
        """
        select (select json_agg(subscribers order by id) from subscribers)::text
            || (select json_agg(saved_searches order by id) from saved_searches)::text
            || (select json_agg(mails order by id) from mails)::text
        """);
  }

  public String text(String query) {
    return database
        .jdbi()
        .withHandle(handle -> handle.createQuery(query).mapTo(String.class).one());
  }

  /// One turn for each search that is due, and all steps of all mails that can be taken now.
  public void run(MailServer server) {
    turns.pass(now);
    render();
    send(server);
  }

  public void render() {
    Step step;
    do {
      step = outbox.render(now);
    } while (step == Step.DONE);
  }

  public Step send(MailServer server) {
    Step step;
    do {
      step = outbox.send(server, now);
      if (step == Step.NOTHING
          && number("select count(*) from mails where state = 'CLAIMED'") > 0) {
        step = outbox.render(now); // a mail that had to be written again
      }
    } while (step == Step.DONE);
    return step;
  }

  @Override
  public void close() {
    database.close();
  }
}
