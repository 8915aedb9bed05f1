package dev.shigoto.domain.condition;

import dev.shigoto.domain.job.Condition;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What conditions have to do with each other, by `condition-entailments.txt`.
public final class ConditionLogic {

  private static final Map<Condition, Set<Condition>> KEEPING = new EnumMap<>(Condition.class);

  private static final Map<Condition, Set<Condition>> CONTRADICTING =
      new EnumMap<>(Condition.class);

  /// Pairs of which each contradicts the other.
  private static final Map<Condition, Condition> OPPOSITES = new EnumMap<>(Condition.class);

  static {
    for (Condition condition : Condition.values()) {
      KEEPING.put(condition, sufficientFor(condition));
    }
    oppose(Condition.NIGHT_SHIFT, Condition.NO_NIGHT_SHIFT);
    oppose(Condition.TRANSFER, Condition.NO_TRANSFER);
    oppose(Condition.OVERTIME, Condition.NO_OVERTIME);
    oppose(Condition.FIXED_TERM, Condition.INDEFINITE_TERM);
    oppose(Condition.EXPERIENCE_REQUIRED, Condition.NO_EXPERIENCE_OK);
    oppose(Condition.OFFICE_ONLY, Condition.REMOTE_WORK);
    oppose(Condition.SMOKING_INDOORS, Condition.NO_SMOKING_INDOORS);
    for (Condition condition : Condition.values()) {
      CONTRADICTING.put(condition, rulingOut(condition));
    }
  }

  private ConditionLogic() {}

  /// `wanted`, and the conditions that it follows from: who keeps one of them keeps it. In the
  /// order of the conditions.
  public static Set<Condition> keeping(Condition wanted) {
    return KEEPING.getOrDefault(wanted, Set.of(wanted));
  }

  /// The condition that says the reverse.
  public static Optional<Condition> opposite(Condition condition) {
    return Optional.ofNullable(OPPOSITES.get(condition));
  }

  /// The conditions that `wanted` cannot hold together with, in the order of the conditions.
  public static Set<Condition> contradicting(Condition wanted) {
    return CONTRADICTING.getOrDefault(wanted, Set.of());
  }

  private static void oppose(Condition one, Condition other) {
    OPPOSITES.put(one, other);
    OPPOSITES.put(other, one);
  }

  private static Set<Condition> sufficientFor(Condition wanted) {
    return those(it -> it == wanted || entails(it, Claim.holds(wanted)));
  }

  private static Set<Condition> rulingOut(Condition wanted) {
    return those(
        it -> opposite(wanted).filter(it::equals).isPresent() || entails(it, Claim.fails(wanted)));
  }

  private static boolean entails(Condition condition, Claim claim) {
    return Entailments.of(Claim.holds(condition)).contains(claim);
  }

  private static Set<Condition> those(Predicate<Condition> wanted) {
    return Arrays.stream(Condition.values())
        .filter(wanted)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)),
                Collections::unmodifiableSet));
  }
}
