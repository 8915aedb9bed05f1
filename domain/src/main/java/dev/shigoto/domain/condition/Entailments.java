package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.job.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What follows from what: 完全週休2日 is 週休2日, and where there is no 週休2日 there is no 完全週休2日.
final class Entailments {

  private static final Map<Claim, Set<Claim>> ALL = load();

  private Entailments() {}

  /// All that follows, in any number of steps, without the claim itself.
  static Set<Claim> of(Claim claim) {
    return ALL.getOrDefault(claim, Set.of());
  }

  private static Map<Claim, Set<Claim>> load() {
    Map<Claim, Set<Claim>> steps = new HashMap<>();
    for (String line : AdResource.lines(Entailments.class, "condition-entailments.txt")) {
      String[] sides = line.split(" > ", -1);
      Claim left = claim(sides[0]);
      Claim right = claim(sides[1]);
      steps.computeIfAbsent(left, it -> new LinkedHashSet<>()).add(right);
      steps.computeIfAbsent(right.opposite(), it -> new LinkedHashSet<>()).add(left.opposite());
    }
    Map<Claim, Set<Claim>> all = new HashMap<>();
    steps.keySet().forEach(claim -> all.put(claim, Set.copyOf(reached(claim, steps))));
    return Map.copyOf(all);
  }

  private static Claim claim(String word) {
    return word.startsWith("-")
        ? Claim.fails(Condition.valueOf(word.substring(1)))
        : Claim.holds(Condition.valueOf(word));
  }

  private static Set<Claim> reached(Claim from, Map<Claim, Set<Claim>> steps) {
    Set<Claim> reached = new HashSet<>();
    Deque<Claim> open = new ArrayDeque<>(steps.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      Claim claim = open.pop();
      if (reached.add(claim)) {
        open.addAll(steps.getOrDefault(claim, Set.of()));
      }
    }
    return reached;
  }
}
