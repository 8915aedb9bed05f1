package dev.shigoto.domain.query;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Line.Free;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Understands what a seeker typed: which words are places, pay, conditions, and which remain to be
/// searched in the texts of ads. Quoted and `field:` words, and those between OR, stay as they are.
/// Safe to share between threads.
public final class QueryUnderstanding {

  private final List<StageReader> readers;

  /// @param dictionary knows which words belong together
  public QueryUnderstanding(SeekersDictionary dictionary) {
    readers = List.of(new ContractReader(), new ConditionWishes());
  }

  /// @param typed with the caller's own filters
  /// @param stages those that may change it; none to search for the very words
  public Understood understand(JobQuery typed, Set<Stage> stages) {
    Draft draft = new Draft(typed, stages);
    List<Clause> rest = new ArrayList<>();
    List<Term> run = new ArrayList<>();
    for (Clause clause : typed.text().wanted()) {
      if (clause instanceof Term term) {
        run.add(term);
      } else {
        rest.addAll(read(run, draft));
        run.clear();
        rest.add(clause);
      }
    }
    rest.addAll(read(run, draft));
    return draft.done(new QueryText(rest, typed.text().excluded()));
  }

  private List<Term> read(List<Term> run, Draft draft) {
    if (run.isEmpty()) {
      return List.of();
    }
    Line line = new Line(run.stream().map(Term::word).toList());
    readers.stream().filter(it -> draft.does(it.stage())).forEach(it -> it.read(line, draft));
    return line.free().stream().flatMap(free -> term(free, line)).toList();
  }

  private static Stream<Term> term(Free free, Line line) {
    return Stream.of(Term.of(line.typed(free.start(), free.end())));
  }
}
