package dev.shigoto.demo;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.JobAd;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How much ads resemble each other: Jaccard likeness of their character 5-grams.
class LikenessTest {

  private static final DemoJobs JOBS = DemoJobs.seeded(3, Instant.parse("2026-11-20T00:00:00Z"));

  @Test
  void ads_of_the_same_occupation_do_not_look_alike() {
    List<Double> likeness = new ArrayList<>();
    List<JobAd> ads = originals().sorted(Comparator.comparing(LikenessTest::occupation)).toList();
    for (int i = 1; i < ads.size(); i++) {
      if (occupation(ads.get(i)).equals(occupation(ads.get(i - 1)))) {
        likeness.add(likeness(ads.get(i), ads.get(i - 1)));
      }
    }
    likeness.sort(Comparator.naturalOrder());
    assertTrue(likeness.get(likeness.size() / 2) < 0.15, "median of " + likeness);
    assertTrue(likeness.getLast() < 0.35, "maximum of " + likeness);
  }

  @Test
  void near_duplicates_look_alike_but_are_not_equal() {
    for (int number = 0; number < 1000; number++) {
      DemoJobs.Origin origin = JOBS.origin(number);
      if (origin.kind() == DemoJobs.Kind.NEAR_DUPLICATE) {
        JobAd ad = JOBS.job(number);
        JobAd original = JOBS.job(origin.original());
        assertTrue(likeness(ad, original) > 0.6, ad.description());
        assertNotEquals(original.title() + original.description(), ad.title() + ad.description());
      }
    }
  }

  private static Stream<JobAd> originals() {
    return IntStream.range(0, 1500)
        .filter(i -> JOBS.origin(i).kind() == DemoJobs.Kind.ORIGINAL)
        .mapToObj(JOBS::job);
  }

  private static String occupation(JobAd ad) {
    return ad.occupation().orElseThrow().code();
  }

  private static double likeness(JobAd one, JobAd other) {
    Set<String> grams = grams(one.description());
    Set<String> others = grams(other.description());
    Set<String> shared = new HashSet<>(grams);
    shared.retainAll(others);
    return (double) shared.size() / (grams.size() + others.size() - shared.size());
  }

  private static Set<String> grams(String text) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 5 <= text.length(); i++) {
      grams.add(text.substring(i, i + 5));
    }
    return grams;
  }
}
