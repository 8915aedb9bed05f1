package dev.shigoto.domain.query;

import dev.shigoto.domain.condition.ConditionLogic;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.query.Wish.Elsewhere;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.Meaning;
import dev.shigoto.domain.query.Wish.OtherThan;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.domain.query.Wish.Without;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a query's words ask of a job, beyond appearing in its text.
public record Wishes(List<Wish> all) {

  public static final Wishes NONE = new Wishes(List.of());

  public Wishes {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// The meanings of one kind, in the order of the words.
  public <M extends Meaning> Stream<M> of(Class<M> kind) {
    return all.stream().map(Wish::meaning).filter(kind::isInstance).map(kind::cast);
  }

  /// Every condition that is wished for.
  public Set<Condition> conditions() {
    return of(Keeps.class).map(Keeps::condition).collect(Collectors.toUnmodifiableSet());
  }

  /// Every contract that a wish allows; empty where none asks for one.
  public Set<EmploymentType> employmentTypes() {
    return of(UnderContract.class)
        .flatMap(it -> it.types().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Every level of work from home that a wish allows; empty where none asks for it.
  public Set<RemoteLevel> remote() {
    return of(FromHome.class)
        .flatMap(it -> it.levels().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The typed words, without those of places and of what is left out or wished away.
  String wanted() {
    return words(
        it ->
            switch (it) {
              case InArea _, Elsewhere _, OtherThan _, Without _ -> false;
              default -> true;
            });
  }

  /// The typed words of what is wished away.
  String unwanted() {
    return words(Without.class::isInstance);
  }

  private String words(Predicate<Meaning> which) {
    return all.stream()
        .filter(wish -> which.test(wish.meaning()))
        .map(Wish::words)
        .distinct()
        .collect(Collectors.joining(" "));
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

  /// The conditions each of which rules `wanted` out.
  public static Set<Condition> contradicting(Condition wanted) {
    return ConditionLogic.contradicting(wanted);
  }

  /// The condition that contradicts `condition`, where there is one that says just the reverse.
  public static Optional<Condition> opposite(Condition condition) {
    return ConditionLogic.opposite(condition);
  }
}
