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
import org.junit.jupiter.api.Test;

class DemoJobsTest {

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
}
