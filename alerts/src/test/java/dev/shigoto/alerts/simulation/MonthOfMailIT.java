package dev.shigoto.alerts.simulation;

import static java.util.Collections.newSetFromMap;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.digest.DigestTurns;
import dev.shigoto.alerts.digest.Pass;
import dev.shigoto.alerts.ledger.Step;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.QuietHours;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Thirty days of people with saved searches, jobs that come, are posted again and end, and mail
/// servers as they are. `-Dshigoto.seekers=10000 -Dshigoto.seed=7` plays it larger, and the same.
class MonthOfMailIT {

  private static final int SEEKERS = Integer.getInteger("shigoto.seekers", 60);
  private static final long SEED = Long.getLong("shigoto.seed", 20_261_129L);
  private static final int DAYS = 30;

  /// Of what people look for; more people want more different things.
  private static final int TOPICS = 12 + SEEKERS / 100;

  private static final int MOST_POSTINGS_AN_HOUR = 4;
  private static final List<String> ZONES =
      List.of("Asia/Tokyo", "America/New_York", "Europe/London", "Australia/Lord_Howe");

  private final Random random = new Random(SEED);
  private final TestAlerts alerts = new TestAlerts();
  private final Market market = new Market(alerts, random);
  private final Map<Integer, List<SavedSearch>> byTopic = new HashMap<>();
  private final Map<Long, String> addresses = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private final UnreliableServer server = new UnreliableServer(random, gone);
  private final Map<SavedSearch, Set<Market.Opening>> matched = new LinkedHashMap<>();
  private final Waits waits = new Waits(alerts);
  private int crashes;

  @Test
  void nobody_is_told_of_a_job_twice_and_nothing_is_lost() {
    people();
    for (int hour = 0; hour < 24 * DAYS; hour++) {
      server.beAway(random.nextInt(30) == 0);
      post();
      pass();
      waits.look();
      alerts.tick(clockJump(hour));
    }
    drain();

    Map<Boolean, Long> twice = twice();
    long lost = lost();
    System.out.printf(
        "simulation seed=%d seekers=%d searches=%d days=%d jobs=%d mails=%d copies=%d crashes=%d"
            + " duplicates=%d inTheGap=%d lost=%d longestWaitInPasses=%d%n",
        SEED,
        SEEKERS,
        matched.size(),
        DAYS,
        market.size(),
        server.arrivals().size(),
        server.copies(),
        crashes,
        twice.get(true),
        twice.get(false),
        lost,
        waits.longest());
    assertTrue(server.arrivals().size() > SEEKERS, "hardly any mail arrived");
    assertTrue(crashes > 0 && server.copies() > 0, "no fault struck");
    assertEquals(0, twice.get(true), "jobs told of twice");
    assertEquals(0, lost, "jobs lost");
    assertEquals(1, waits.longest(), "passes that a search waited for");
    alerts.close();
  }

  private void people() {
    for (int person = 0; person < SEEKERS; person++) {
      String mail = "seeker" + person + "@example.jp";
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        SavedSearch saved = alerts.search(mail, settings());
        byTopic.computeIfAbsent(random.nextInt(TOPICS), it -> new ArrayList<>()).add(saved);
        matched.put(saved, newSetFromMap(new IdentityHashMap<>())); // postings change
        addresses.put(saved.owner().value(), mail);
      }
      if (random.nextInt(20) == 0) {
        gone.add(mail);
      }
    }
  }

  private AlertSettings settings() {
    Cadence cadence = Cadence.values()[random.nextInt(3)];
    Optional<QuietHours> quiet =
        random.nextInt(4) == 0 ? Optional.of(new QuietHours(22, 7)) : Optional.empty();
    Caps caps = random.nextBoolean() ? new Caps(50, 50) : new Caps(3, 1);
    return new AlertSettings(
        "新着",
        new Schedule(
            cadence,
            random.nextInt(24),
            DayOfWeek.of(1 + random.nextInt(7)),
            ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))),
        quiet,
        caps,
        Language.JA);
  }

  /// As the matcher does: every search for the topic learns of the posting.
  private void post() {
    Map<Long, Market.Opening> posted = market.hour(TOPICS, MOST_POSTINGS_AN_HOUR);
    posted.forEach(
        (job, opening) -> {
          List<SavedSearch> looking = byTopic.getOrDefault(opening.topic(), List.of());
          match(looking, job);
          looking.forEach(saved -> matched.get(saved).add(opening));
        });
  }

  private void match(List<SavedSearch> searches, long job) {
    alerts
        .database()
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "insert into alert_matches (saved_search_id, job_id)"
                            + " select unnest(:searches), :job on conflict do nothing")
                    .bindArray(
                        "searches",
                        Long.class,
                        searches.stream().map(it -> it.id().value()).toArray())
                    .bind("job", job)
                    .execute());
  }

  /// A process that dies is started again.
  private void pass() {
    Pass turns;
    do {
      turns = alerts.turns().pass(alerts.now());
    } while (turns.turns() == DigestTurns.AT_ONCE);
    alerts.render();
    for (int tries = 0; tries < 100_000; tries++) {
      try {
        if (alerts.send(server) != Step.DONE) {
          return;
        }
      } catch (UnreliableServer.Crash e) {
        crashes++;
      }
    }
    throw new AssertionError("sending never ends");
  }

  /// An hour, but for two days on which a clock is set wrong for a while.
  private static Duration clockJump(int hour) {
    return switch (hour) {
      case 200 -> Duration.ofHours(50);
      case 203 -> Duration.ofHours(-48);
      case 400 -> Duration.ofHours(-5);
      case 403 -> Duration.ofHours(6);
      default -> Duration.ofHours(1);
    };
  }

  private void drain() {
    server.beAway(false);
    for (int hour = 0; hour < 24 * 9; hour++) {
      market.hour(TOPICS, 0);
      pass();
      alerts.tick(Duration.ofHours(1));
    }
  }

  /// Jobs told of twice, by whether the sender knew that the mail before had arrived. Of one that
  /// arrived unnoticed, what is over before it is sent again may come once more.
  private Map<Boolean, Long> twice() {
    Map<List<Object>, UnreliableServer.Arrival> told = new HashMap<>();
    return server.arrivals().stream()
        .flatMap(
            mail ->
                mail.jobs().stream()
                    .map(job -> List.<Object>of(mail.person(), market.opening(job).number()))
                    .map(one -> told.put(one, mail)))
        .filter(Objects::nonNull)
        .collect(partitioningBy(UnreliableServer.Arrival::noticed, counting()));
  }

  /// Jobs that are open to the end, matched, and were neither told of nor counted among the others
  /// of a mail.
  private long lost() {
    Map<String, Set<Integer>> told = new HashMap<>();
    server
        .arrivals()
        .forEach(
            mail ->
                mail.jobs()
                    .forEach(
                        job ->
                            told.computeIfAbsent(mail.person(), it -> new HashSet<>())
                                .add(market.opening(job).number())));
    Map<Long, Long> counted = counted();
    List<Long> lost = new ArrayList<>();
    matched.forEach(
        (saved, openings) -> {
          String person = addresses.get(saved.owner().value());
          if (!gone.contains(person)) {
            long untold =
                openings.stream()
                    .filter(opening -> !opening.open().isEmpty())
                    .filter(
                        opening -> !told.getOrDefault(person, Set.of()).contains(opening.number()))
                    .count();
            lost.add(Math.max(0, untold - counted.getOrDefault(saved.id().value(), 0L)));
          }
        });
    return lost.stream().mapToLong(Long::longValue).sum();
  }

  /// By search, how many jobs the mails only counted that arrived.
  private Map<Long, Long> counted() {
    Set<String> arrived =
        server.arrivals().stream().map(UnreliableServer.Arrival::id).collect(toSet());
    return alerts
        .database()
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select message_id, saved_search_id, others from mails where others > 0")
                    .map(
                        (row, context) ->
                            new Counting(
                                row.getString("message_id"),
                                row.getLong("saved_search_id"),
                                row.getLong("others")))
                    .stream()
                    .filter(it -> arrived.contains(it.mail()))
                    .collect(groupingBy(Counting::search, summingLong(Counting::others))));
  }

  private record Counting(String mail, long search, long others) {}
}
