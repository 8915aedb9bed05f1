package dev.shigoto.domain.query;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Reading.Effect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Understands what a seeker typed: which words are places, pay, conditions, and which remain to be
/// searched in the texts of ads. Quoted and `field:` words, and those between OR, stay as they are.
/// Safe to share between threads.
public final class QueryUnderstanding {

  private final List<StageReader> readers;
  private final Terms terms;

  /// @param dictionary knows which words belong together
  public QueryUnderstanding(SeekersDictionary dictionary) {
    this(dictionary, Gazetteer.builtIn());
  }

  /// @param gazetteer knows which words are places
  public QueryUnderstanding(SeekersDictionary dictionary, Gazetteer gazetteer) {
    terms = new Terms(dictionary);
    readers =
        Stream.concat(
                Stream.of(
                    new PayStage(),
                    new TimeStage(),
                    new StationStage(gazetteer),
                    new ConditionWishes(),
                    new CompanyStage(),
                    new ContractReader(dictionary),
                    new PlaceStage(gazetteer, dictionary),
                    new ConditionWishes(), // what stood beside a contract or a place
                    new NegationStage(dictionary)),
                Tags.all().stream())
            .toList();
  }

  /// @param typed with the caller's own filters
  /// @param stages those that may change it; none to search for the very words
  public Understood understand(JobQuery typed, Set<Stage> stages) {
    Draft draft = new Draft(typed, Question.isAsked(typed) ? ofWordsAlone(stages) : stages);
    List<Term> run = new ArrayList<>();
    for (Clause clause : typed.text().wanted()) {
      if (clause instanceof Term term) {
        run.add(term);
      } else {
        read(run, draft);
        run.clear();
        draft.add(clause);
        draft.say(clause.words().collect(Collectors.joining(" ")));
      }
    }
    read(run, draft);
    typed.text().excluded().forEach(clause -> exclude(clause, draft));
    return draft.done();
  }

  private static Set<Stage> ofWordsAlone(Set<Stage> stages) {
    return stages.contains(Stage.SENTENCES) ? EnumSet.of(Stage.SENTENCES) : Set.of();
  }

  private void read(List<Term> run, Draft draft) {
    if (run.isEmpty()) {
      return;
    }
    if (draft.understandsNothing()) {
      run.forEach(
          it -> {
            draft.add(it);
            draft.say(it.word());
          });
      return;
    }
    Line line = new Line(run.stream().map(Term::word).toList());
    readers.stream().filter(it -> draft.does(it.stage())).forEach(it -> it.read(line, draft));
    line.rest().forEach(free -> search(free, line, draft));
    draft.say(line.said());
  }

  private void search(Free free, Line line, Draft draft) {
    String typed = line.typed(free.start(), free.end());
    List<Term> found = draft.does(Stage.SENTENCES) ? terms.of(typed) : List.of(Term.of(typed));
    if (!found.equals(List.of(Term.of(typed)))) {
      String words =
          found.stream()
              .filter(it -> it.weight() != Clause.Weight.EMPTY)
              .map(Term::word)
              .collect(Collectors.joining("・"));
      draft.read(new Reading(Stage.SENTENCES, typed, Effect.TEXT, words, Filters.NONE));
    }
    found.forEach(draft::add);
  }

  /// Who excludes a condition or a contract wishes for the reverse.
  private static void exclude(Clause clause, Draft draft) {
    if (clause instanceof Term term && !ExcludedWish.read(term.word(), draft)) {
      draft.exclude(clause);
    } else if (!(clause instanceof Term)) {
      draft.exclude(clause);
    }
  }
}
