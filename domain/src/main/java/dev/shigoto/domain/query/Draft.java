package dev.shigoto.domain.query;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Meaning;
import dev.shigoto.domain.query.Wish.UnderContract;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A query that is being understood.
final class Draft {

  private final Set<Stage> stages;
  private final List<Wish> wishes;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Clause> wanted = new ArrayList<>();
  private final List<Clause> excluded = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  final FilterDraft filters;

  /// What the caller himself restricts: there words only wish.
  final Filters given;

  Draft(JobQuery typed, Set<Stage> stages) {
    this.stages = stages;
    wishes = new ArrayList<>(typed.wishes().all());
    filters = new FilterDraft(typed.filters());
    given = typed.filters();
  }

  boolean understandsNothing() {
    return stages.isEmpty();
  }

  boolean does(Stage stage) {
    return stages.contains(stage);
  }

  /// Searches a clause in the words of ads.
  void add(Clause clause) {
    wanted.add(clause);
  }

  /// Words for models that read sentences.
  void say(String words) {
    said.add(words);
  }

  void exclude(Clause clause) {
    excluded.add(clause);
  }

  /// Notes a wish that words ask.
  void wish(Stage stage, String words, Meaning meaning) {
    Wish wish = new Wish(meaning, words);
    if (wishes.stream().noneMatch(it -> it.meaning().equals(meaning))) {
      join(wish);
      readings.add(
          new Reading(
              stage, words, Effect.BOOST, MeaningText.of(meaning), MeaningFilter.of(meaning)));
    }
  }

  /// How many topics are wished away.
  long refused() {
    return wishes.stream().filter(it -> it.meaning() instanceof Wish.Without).count();
  }

  /// Who names two contracts takes either, for no job has both; two places are one inside the
  /// other, or either will do.
  private void join(Wish wish) {
    for (int i = 0; i < wishes.size(); i++) {
      Optional<Meaning> both = both(wishes.get(i).meaning(), wish.meaning());
      if (both.isPresent()) {
        wishes.set(i, new Wish(both.get(), wishes.get(i).words() + " " + wish.words()));
        return;
      }
    }
    wishes.add(wish);
  }

  private static Optional<Meaning> both(Meaning one, Meaning other) {
    if (one instanceof UnderContract a && other instanceof UnderContract b) {
      return Optional.of(both(a, b));
    }
    return one instanceof InArea a && other instanceof InArea b
        ? Optional.of(a.and(b))
        : Optional.empty();
  }

  private static UnderContract both(UnderContract one, UnderContract other) {
    Set<EmploymentType> both = EnumSet.copyOf(one.types());
    if (isAllButOne(one) || isAllButOne(other)) {
      both.retainAll(other.types());
    } else {
      both.addAll(other.types());
    }
    return new UnderContract(both);
  }

  private static boolean isAllButOne(UnderContract wish) {
    return wish.types().size() > 2;
  }

  void read(Reading reading) {
    readings.add(reading);
  }

  /// Words that say nothing stand beside others; where there are no others they are all there is,
  /// and where all others were understood they would only part equals.
  private List<Clause> telling() {
    boolean nothingElse = wanted.stream().allMatch(Draft::isEmpty);
    if (!nothingElse) {
      return wanted;
    }
    return readings.stream().anyMatch(it -> it.effect() != Effect.TEXT)
        ? List.of()
        : wanted.stream().<Clause>map(it -> Term.of(it.typed())).toList();
  }

  private static boolean isEmpty(Clause clause) {
    return clause instanceof Term term && term.weight() == Clause.Weight.EMPTY;
  }

  /// A liking helps, but beside mere wishes it is needed: any job that meets a wish would be found.
  private List<Clause> needing(List<Clause> clauses) {
    return wishes.stream().allMatch(Wish::isInText) || clauses.stream().anyMatch(Draft::isNeeded)
        ? clauses
        : clauses.stream().map(it -> isLiking(it) ? Term.of(it.typed()) : it).toList();
  }

  private static boolean isNeeded(Clause clause) {
    return !(clause instanceof Term term) || term.weight() == Clause.Weight.NEEDED;
  }

  private static boolean isLiking(Clause clause) {
    return clause instanceof Term term && WeakWords.isLiking(term.word());
  }

  Understood done() {
    QueryText rest = new QueryText(needing(telling()), excluded);
    JobQuery query = new JobQuery(rest, new Wishes(wishes), filters.done());
    String sentence = String.join(" ", said).strip();
    return new Understood(
        sentence.isEmpty()
            ? query
            : new JobQuery(query.text(), query.wishes(), query.filters(), sentence),
        readings);
  }
}
