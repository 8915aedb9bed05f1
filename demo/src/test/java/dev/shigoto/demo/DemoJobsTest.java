package dev.shigoto.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.JobAd;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoJobsTest {

  private static final int GOLDEN = -1753661831;
  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final List<JobAd> ADS = DemoJobs.seeded(1, NOW).jobs(2000).toList();

  @Test
  void the_same_seed_gives_the_same_ads() {
    assertEquals(ADS.subList(0, 200), DemoJobs.seeded(1, NOW).jobs(200).toList());
    assertNotEquals(ADS.getFirst(), DemoJobs.seeded(2, NOW).job(0));
  }

  @Test
  void a_longer_stream_begins_with_the_shorter() {
    DemoJobs jobs = DemoJobs.seeded(7, NOW);
    assertEquals(jobs.jobs(50).toList(), jobs.jobs(500).limit(50).toList());
  }

  @Test
  void postings_are_unique() {
    Set<Object> seen = new HashSet<>();
    ADS.forEach(ad -> assertTrue(seen.add(ad.posting()), ad.posting() + " is there twice"));
  }

  @Test
  void descriptions_have_300_to_1200_characters() {
    for (JobAd ad : ADS) {
      int length = ad.description().length();
      assertTrue(length >= 300 && length <= 1200, ad.posting() + " has " + length);
    }
  }

  @Test
  void no_blank_is_left_open() {
    for (JobAd ad : ADS) {
      String text = ad.title() + ad.description() + ad.terms();
      assertFalse(text.contains("{") || text.contains("}"), text);
    }
  }

  @Test
  void all_ads_are_open_now() {
    for (JobAd ad : ADS) {
      assertTrue(ad.postedAt().isBefore(NOW), ad.posting() + " is posted " + ad.postedAt());
      assertTrue(ad.expiresAt().orElseThrow().isAfter(NOW), ad.posting() + " has expired");
    }
  }

  /// Whoever changes the sentences or the drawing changes this number, and with it every demo.
  @Test
  void the_ads_of_a_seed_never_change_by_accident() {
    assertEquals(GOLDEN, text(ADS.subList(0, 500)).hashCode());
  }

  @Test
  void a_million_ads_are_there_without_making_them_all() {
    DemoJobs jobs = DemoJobs.seeded(1, NOW);
    assertEquals(10_000, jobs.jobs(1_000_000).limit(10_000).count());
    assertEquals("D10999999", jobs.job(999_999).posting().externalId());
  }

  @Test
  void a_repost_is_the_same_ad_posted_later() {
    DemoJobs jobs = DemoJobs.seeded(1, NOW);
    int number = firstOf(jobs, DemoJobs.Kind.REPOST);
    JobAd repost = jobs.job(number);
    JobAd original = jobs.job(jobs.origin(number).original());
    assertEquals(original.title() + original.description(), repost.title() + repost.description());
    assertNotEquals(original.posting(), repost.posting());
    assertTrue(repost.postedAt().isAfter(original.postedAt()));
  }

  @Test
  void few_ads_repeat_others() {
    DemoJobs jobs = DemoJobs.seeded(1, NOW);
    for (DemoJobs.Kind kind : List.of(DemoJobs.Kind.NEAR_DUPLICATE, DemoJobs.Kind.REPOST)) {
      long count = IntStream.range(0, 5000).filter(i -> jobs.origin(i).kind() == kind).count();
      assertTrue(count > 100 && count < 300, kind + ": " + count);
    }
  }

  /// Without sets, of which the order differs from run to run.
  private static String text(List<JobAd> ads) {
    return ads.stream()
        .map(ad -> ad.title() + ad.description() + ad.place() + ad.pay() + ad.stations())
        .collect(Collectors.joining("\n"));
  }

  private static int firstOf(DemoJobs jobs, DemoJobs.Kind kind) {
    return IntStream.range(0, 5000)
        .filter(i -> jobs.origin(i).kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
