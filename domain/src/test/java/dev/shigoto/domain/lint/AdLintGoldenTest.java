package dev.shigoto.domain.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdLintGoldenTest {

  private static final double FLOOR = 0.95;

  @Test
  void whole_ads_are_found_by_the_rules_that_they_break() {
    measure("ads.golden.tsv");
  }

  private static void measure(String table) {
    List<GoldenAd> ads = GoldenAd.all(table);
    Map<LintRule, Tally> tallies = new EnumMap<>(LintRule.class);
    for (LintRule rule : LintRule.values()) {
      tallies.put(rule, new Tally());
    }
    for (GoldenAd ad : ads) {
      Set<LintRule> found = found(ad);
      tallies.forEach((rule, tally) -> tally.count(ad.expected().contains(rule), found.contains(rule)));
      if (!found.equals(ad.expected())) {
        System.out.println(table + " " + ad.id() + ": " + difference(ad.expected(), found));
      }
    }
    tallies.forEach((rule, tally) -> System.out.println(rule + " " + tally));
    System.out.println(table + ": " + ads.size() + " ads");
    tallies.forEach((rule, tally) -> assertTrue(tally.isAtLeast(FLOOR), rule + " " + tally));
  }

  private static Set<LintRule> found(GoldenAd ad) {
    return AdLint.check(ad.input(), GoldenAd.TODAY).stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LintRule.class)));
  }

  private static String difference(Set<LintRule> expected, Set<LintRule> found) {
    Set<LintRule> missed = EnumSet.copyOf(expected.isEmpty() ? EnumSet.noneOf(LintRule.class) : expected);
    missed.removeAll(found);
    Set<LintRule> wrong = EnumSet.noneOf(LintRule.class);
    wrong.addAll(found);
    wrong.removeAll(expected);
    return "missed " + missed + ", wrong " + wrong;
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
      return precision() >= floor && recall() >= floor;
    }

    private double precision() {
      return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
    }

    private double recall() {
      return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
    }

    @Override
    public String toString() {
      return "precision %.3f recall %.3f of %d".formatted(precision(), recall(), hits + missed);
    }
  }
}
