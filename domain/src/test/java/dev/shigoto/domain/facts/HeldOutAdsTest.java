package dev.shigoto.domain.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.condition.ConditionLogic;
import dev.shigoto.domain.job.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Facts of ads that were written without looking at the rules.
class HeldOutAdsTest {

  private static final double FLOOR = 0.9;

  private final Map<String, int[]> tallies = new TreeMap<>();

  @Test
  void facts_of_ads_of_all_kinds_of_boards_are_found_and_are_true() {
    List<HeldOutAd> ads = HeldOutAd.all();
    assertTrue(ads.size() >= 120, ads.size() + " ads");
    ads.forEach(this::count);
    tallies.forEach(
        (kind, it) ->
            System.out.printf(
                "%s precision %.3f recall %.3f of %d%n", kind, precision(it), recall(it), it[2]));
    tallies.forEach(
        (kind, it) -> {
          assertTrue(precision(it) >= FLOOR, kind + " precision " + precision(it));
          assertTrue(recall(it) >= FLOOR, kind + " recall " + recall(it));
        });
  }

  /// 0 true ones, 1 all that were found, 2 all that were expected, 3 those of them that were found.
  private void count(HeldOutAd ad) {
    List<String> found = ad.read();
    for (String fact : found) {
      int[] tally = tally(fact);
      tally[1]++;
      tally[0] += says(fact, ad.expected()) ? 1 : 0;
      report(says(fact, ad.expected()), "false", fact, ad);
    }
    for (String fact : ad.expected()) {
      int[] tally = tally(fact);
      tally[2]++;
      tally[3] += says(fact, found) ? 1 : 0;
      report(says(fact, found), "missed", fact, ad);
    }
  }

  /// A condition holds too where one is said that it follows from.
  private static boolean says(String fact, Collection<String> facts) {
    return facts.contains(fact)
        || (fact.startsWith("+")
            && ConditionLogic.keeping(Condition.valueOf(fact.substring(1))).stream()
                .anyMatch(it -> facts.contains("+" + it)));
  }

  private static void report(boolean right, String how, String fact, HeldOutAd ad) {
    if (!right) {
      System.out.println(how + " " + fact + " in " + ad.ad().title());
    }
  }

  private int[] tally(String fact) {
    return tallies.computeIfAbsent(kind(fact), it -> new int[4]);
  }

  private static String kind(String fact) {
    if (fact.startsWith("+")) {
      return "conditions";
    }
    return switch (fact.split(":", 2)[0]) {
      case "HOUR", "DAY", "MONTH", "YEAR", "PIECE" -> "pay";
      case "FIXED" -> "fixed overtime";
      case "ANNUAL" -> "annual days off";
      case "OFF" -> "pattern of days off";
      case "OCC" -> "occupation";
      default -> "licences and skills";
    };
  }

  private static double precision(int[] tally) {
    return tally[1] == 0 ? 1 : (double) tally[0] / tally[1];
  }

  private static double recall(int[] tally) {
    return tally[2] == 0 ? 1 : (double) tally[3] / tally[2];
  }
}
