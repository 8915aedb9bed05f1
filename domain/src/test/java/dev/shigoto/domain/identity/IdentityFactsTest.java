package dev.shigoto.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.identity.Signal.Kind;
import dev.shigoto.domain.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IdentityFactsTest {

  private static final Instant START = Instant.parse("2026-05-04T00:00:00Z");
  private static final Instant NOW = START.plus(Duration.ofDays(200));
  private static final JobId CLUSTER = new JobId(1);

  private static Appearance open(String source, int day, long wording) {
    return new Appearance(source, wording, at(day), Optional.empty(), 0, Optional.empty());
  }

  private static Appearance over(String source, int day, int end) {
    return new Appearance(source, 1, at(day), Optional.of(at(end)), 0, Optional.empty());
  }

  private static Instant at(int day) {
    return START.plus(Duration.ofDays(day));
  }

  private static IdentityFacts facts(Appearance... appearances) {
    return IdentityFacts.of(CLUSTER, CLUSTER, List.of(appearances), NOW);
  }

  private static List<Kind> kinds(IdentityFacts facts) {
    return facts.signals().stream().map(Signal::kind).toList();
  }

  @Test
  void postings_of_one_day_or_of_several_sources_are_no_reposts() {
    assertEquals(0, facts(open("a", 0, 1), open("a", 0, 1), open("b", 30, 1)).reposts());
  }

  @Test
  void a_posting_of_another_day_and_a_new_date_are_reposts() {
    Appearance renewed = new Appearance("a", 1, at(60), Optional.empty(), 2, Optional.empty());
    assertEquals(3, facts(over("a", 0, 30), renewed).reposts());
  }

  @Test
  void an_opening_was_seen_last_when_its_last_posting_ended() {
    assertEquals(at(90), facts(over("a", 0, 30), over("a", 60, 90)).lastSeen());
    assertEquals(NOW, facts(over("a", 0, 30), open("a", 60, 1)).lastSeen());
  }

  @Test
  void the_pattern_of_a_ghost_job_shows_what_it_was_seen_by() {
    IdentityFacts facts =
        facts(
            over("a", 0, 30),
            over("a", 31, 60),
            over("a", 61, 90),
            over("a", 91, 120),
            over("a", 121, 150),
            over("a", 151, 180),
            open("a", 181, 1));
    Signal pattern = facts.signals().getLast();
    assertEquals(Kind.GHOST_JOB_PATTERN, pattern.kind());
    assertEquals(
        List.of("最初の掲載（2026年5月4日）から200日", "同じ文面で6回再掲載", "最初の掲載から文面の変更なし（掲載7件）"),
        pattern.evidence());
  }

  @Test
  void a_young_opening_has_no_signals() {
    assertEquals(List.of(), facts(open("a", 150, 1)).signals());
  }

  @Test
  void an_opening_that_is_over_is_not_called_open_for_long() {
    assertEquals(List.of(), facts(over("a", 0, 190)).signals());
  }

  @Test
  void changed_words_are_no_pattern() {
    Appearance edited = new Appearance("a", 1, at(0), Optional.empty(), 4, Optional.of(at(50)));
    assertEquals(
        List.of(Kind.LONG_OPEN, Kind.REPOSTED_OFTEN, Kind.SAME_WORDS_AGAIN), kinds(facts(edited)));
  }

  @Test
  void several_at_once_are_counted_by_source() {
    assertEquals(
        List.of(Kind.SEVERAL_AT_ONCE),
        kinds(facts(open("a", 190, 1), open("a", 190, 1), open("a", 190, 1))));
    assertEquals(List.of(), kinds(facts(open("a", 190, 1), open("b", 190, 1), open("c", 190, 1))));
  }

  @Test
  void a_signal_without_evidence_does_not_exist() {
    assertThrows(IllegalArgumentException.class, () -> new Signal(Kind.LONG_OPEN, List.of()));
  }

  @Test
  void signals_change_by_time_when_an_opening_becomes_long() {
    List<Appearance> appearances = List.of(open("a", 100, 1));
    assertEquals(Optional.of(at(220)), Signals.nextChange(appearances, NOW));
    assertEquals(Optional.empty(), Signals.nextChange(appearances, at(220)));
    assertEquals(Optional.empty(), Signals.nextChange(List.of(over("a", 100, 110)), NOW));
  }

  @Test
  void a_job_alone_shows_nothing_and_large_counts_are_rounded() {
    assertEquals("", facts(open("a", 150, 1)).shownFor(CLUSTER));
    assertNotEquals("", facts(open("a", 150, 1)).shownFor(new JobId(2)));
    assertEquals(shownOf(101), shownOf(104));
    assertNotEquals(shownOf(100), shownOf(120));
    assertNotEquals(shownOf(7), shownOf(8));
  }

  private static String shownOf(int postings) {
    List<Appearance> many = new ArrayList<>();
    IntStream.range(0, postings).forEach(_ -> many.add(open("a", 150, 1)));
    return IdentityFacts.of(CLUSTER, CLUSTER, many, NOW).shownFor(CLUSTER);
  }
}
