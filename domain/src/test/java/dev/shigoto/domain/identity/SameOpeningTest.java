package dev.shigoto.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The rule against pairs of ads that were written before it.
final class SameOpeningTest {

  private static final List<AdPair> PAIRS = AdPair.all();

  @Test
  void the_pairs_of_both_kinds_are_balanced() {
    long same = PAIRS.stream().filter(AdPair::same).count();
    assertTrue(PAIRS.size() >= 240, PAIRS.size() + " pairs");
    assertEquals(0.5, (double) same / PAIRS.size(), 0.05);
  }

  @Test
  void pairs_that_the_rule_was_made_with_are_told_apart() {
    assertScore("made with", Predicate.not(AdPair::heldOut));
  }

  @Test
  void pairs_that_were_held_out_are_told_apart() {
    assertScore("held out", AdPair::heldOut);
  }

  @Test
  void the_rule_does_not_depend_on_the_order_of_the_two() {
    PAIRS.forEach(
        pair -> {
          AdSignature one = AdSignature.of(pair.one());
          AdSignature other = AdSignature.of(pair.other());
          assertEquals(SameOpening.test(one, other), SameOpening.test(other, one), pair.kind());
        });
  }

  private static void assertScore(String what, Predicate<AdPair> which) {
    int hits = 0;
    int found = 0;
    int wanted = 0;
    for (AdPair pair : PAIRS.stream().filter(which).toList()) {
      boolean same = isFoundSame(pair);
      hits += same && pair.same() ? 1 : 0;
      found += same ? 1 : 0;
      wanted += pair.same() ? 1 : 0;
      if (same != pair.same()) {
        System.out.println(
            (pair.same() ? "missed: " : "wrong: ") + pair.kind() + Evidence.of(pair));
      }
    }
    double precision = (double) hits / found;
    double recall = (double) hits / wanted;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        "same opening, pairs %s: precision %.3f, recall %.3f, F1 %.3f%n",
        what, precision, recall, f1);
    assertTrue(f1 >= 0.95, "F1 of pairs " + what + " is " + f1);
  }

  /// As the clusters see it: without a key in common nobody compares the two.
  private static boolean isFoundSame(AdPair pair) {
    return Clusters.isEdge(AdSignature.of(pair.one()), AdSignature.of(pair.other()));
  }
}
