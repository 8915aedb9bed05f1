package dev.shigoto.domain.condition;

import dev.shigoto.domain.job.Condition;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What texts of one weight say of the conditions. Where two claims are opposites, each is
/// contradicted.
final class Evidence {

  private final Map<Claim, Finding> said = new LinkedHashMap<>();

  /// The first words that say something stay its evidence.
  void add(Claim claim, Finding finding) {
    said.putIfAbsent(claim, finding);
  }

  /// With what follows from it. Nothing follows from what is contradicted.
  private Evidence closed() {
    Set<Claim> followed = new HashSet<>();
    said.keySet().forEach(claim -> followed.addAll(Entailments.of(claim)));
    Evidence closed = new Evidence();
    closed.said.putAll(said);
    said.forEach(
        (claim, finding) -> {
          if (said.containsKey(claim.opposite()) || followed.contains(claim.opposite())) {
            closed.add(claim.opposite(), finding);
          } else {
            Entailments.of(claim).forEach(next -> closed.add(next, finding));
          }
        });
    return closed;
  }

  /// Takes over what `next`, of less weight, says of conditions that this is silent on, and what
  /// follows from it.
  void addWhereSilent(Evidence next) {
    Set<Condition> known = EnumSet.noneOf(Condition.class);
    said.keySet().forEach(claim -> known.add(claim.condition()));
    next.without(known).closed().without(known).said.forEach(this::add);
  }

  private Evidence without(Set<Condition> known) {
    Evidence rest = new Evidence();
    said.forEach(
        (claim, finding) -> {
          if (!known.contains(claim.condition())) {
            rest.add(claim, finding);
          }
        });
    return rest;
  }

  /// What is said without contradiction, in the order of the conditions.
  List<ConditionFact> facts() {
    return said.entrySet().stream()
        .filter(entry -> !said.containsKey(entry.getKey().opposite()))
        .sorted(Comparator.comparing(entry -> entry.getKey().condition()))
        .map(entry -> entry.getKey().fact(entry.getValue()))
        .toList();
  }
}
