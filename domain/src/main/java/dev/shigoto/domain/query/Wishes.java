package dev.shigoto.domain.query;

import dev.shigoto.domain.condition.ConditionLogic;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a query's words ask of a job's terms, beyond appearing in its text.
public record Wishes(
    Set<Condition> conditions, Set<EmploymentType> employmentTypes, Set<RemoteLevel> remote) {

  public Wishes {
    conditions = Set.copyOf(conditions);
    employmentTypes = Set.copyOf(employmentTypes);
    remote = Set.copyOf(remote);
  }

  /// Reads the wanted terms; words that are no known wish are passed over.
  public static Wishes in(QueryText text) {
    List<String> terms = text.terms();
    return new Wishes(
        all(terms, Wishes::condition),
        all(terms, Wishes::employmentType),
        terms.stream().flatMap(term -> remote(term).stream()).collect(Collectors.toSet()));
  }

  /// The condition that a term names, for example 夜勤なし.
  public static Optional<Condition> condition(String term) {
    return Optional.ofNullable(WishWords.CONDITIONS.get(WishWords.folded(term)));
  }

  /// The contract that a term names, for example バイト.
  public static Optional<EmploymentType> employmentType(String term) {
    return Optional.ofNullable(WishWords.EMPLOYMENT_TYPES.get(WishWords.folded(term)));
  }

  /// The remote levels that meet a term such as 在宅; empty if it names none.
  public static Set<RemoteLevel> remote(String term) {
    return WishWords.REMOTE.getOrDefault(WishWords.folded(term), Set.of());
  }

  /// The conditions each of which keeps a wish for `wanted`.
  public static Set<Condition> keeping(Condition wanted) {
    return ConditionLogic.keeping(wanted);
  }

  /// The condition that contradicts `condition`, where there is one that says just the reverse.
  public static Optional<Condition> opposite(Condition condition) {
    return ConditionLogic.opposite(condition);
  }

  private static <T> Set<T> all(List<String> terms, Function<String, Optional<T>> reading) {
    return terms.stream()
        .map(reading)
        .map(found -> found.orElse(null))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
