package dev.shigoto.domain.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Prints what the lint finds and misses in whole ads, and holds each rule to a floor.
class AdLintGoldenTest {

  private static final double FLOOR = 0.95;

  @Test
  void whole_ads_are_found_by_the_rules_that_they_break() {
    List<GoldenAd> ads =
        Stream.of("ads.golden.tsv", "ads.commercial.golden.tsv")
            .flatMap(table -> GoldenAd.all(table).stream())
            .toList();
    Map<LintRule, Tally> tallies = new EnumMap<>(LintRule.class);
    for (LintRule rule : LintRule.values()) {
      tallies.put(rule, new Tally());
    }

    ads.forEach(ad -> count(ad, found(ad), tallies));

    tallies.forEach((rule, tally) -> System.out.println(rule + " " + tally));
    System.out.println(ads.size() + " ads");
    tallies.forEach((rule, tally) -> assertTrue(tally.isAtLeast(FLOOR), rule + " " + tally));
  }

  private static Set<LintRule> found(GoldenAd ad) {
    return AdLint.check(ad.input(), GoldenAd.TODAY).stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LintRule.class)));
  }

  private static void count(GoldenAd ad, Set<LintRule> found, Map<LintRule, Tally> tallies) {
    tallies.forEach(
        (rule, tally) -> tally.count(ad.expected().contains(rule), found.contains(rule)));
    if (!found.equals(ad.expected())) {
      System.out.println(ad.id() + " expects " + ad.expected() + ", found " + found);
    }
  }

  private static final class Tally {
    private int hits;
    private int missed;
    private int wrong;

    void count(boolean expected, boolean found) {
      hits += expected && found ? 1 : 0;
      missed += expected && !found ? 1 : 0;
      wrong += !expected && found ? 1 : 0;
    }

    boolean isAtLeast(double floor) {
      return share(wrong) >= floor && share(missed) >= floor;
    }

    private double share(int failures) {
      return hits + failures == 0 ? 1 : (double) hits / (hits + failures);
    }

    @Override
    public String toString() {
      return "precision %.3f recall %.3f of %d"
          .formatted(share(wrong), share(missed), hits + missed);
    }
  }
}
