package dev.shigoto.retrieval.relaxation;

import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Reading;
import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Understood;
import dev.shigoto.retrieval.relaxation.Loosened.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of the query, each let go or each alone, and what was understood of several words
/// together.
final class WordDroppings {

  /// So many words that a search wants some of them only.
  private static final int SEVERAL = 3;

  private WordDroppings() {}

  /// @param unmatched whether no job has enough of the words: of several it must have two, so that
  ///     each is offered alone too
  static Stream<Loosened> of(JobQuery typed, Understood understood, boolean unmatched) {
    return Stream.of(
            wanted(typed),
            unmatched ? alone(typed, searched(typed, understood)) : Stream.<Loosened>of(),
            understood(typed, understood.readings()),
            excluded(typed))
        .flatMap(part -> part);
  }

  private static Stream<Loosened> wanted(JobQuery typed) {
    return IntStream.range(0, typed.text().wanted().size())
        .mapToObj(
            i ->
                dropped(
                    Wording.without(typed.text().wanted().get(i).typed()),
                    typed,
                    TypedWords.without(typed.text(), i, i + 1)));
  }

  /// The places of the words that are searched for in texts, as they are or as those of a sentence.
  private static Set<Integer> searched(JobQuery typed, Understood understood) {
    Set<String> words =
        Stream.concat(
                understood.query().text().terms().stream(),
                understood.readings().stream()
                    .filter(it -> it.effect() == Effect.TEXT)
                    .map(Reading::words))
            .collect(Collectors.toSet());
    List<Clause> wanted = typed.text().wanted();
    return IntStream.range(0, wanted.size())
        .filter(i -> wanted.get(i) instanceof Term term && words.contains(term.word()))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Loosened> alone(JobQuery typed, Set<Integer> words) {
    List<Clause> wanted = typed.text().wanted();
    return words.stream()
        .filter(_ -> words.size() >= SEVERAL)
        .map(
            kept ->
                dropped(
                    "検索語を「%s」だけにすると".formatted(wanted.get(kept).typed()),
                    typed,
                    new QueryText(
                        IntStream.range(0, wanted.size())
                            .filter(i -> i == kept || !words.contains(i))
                            .mapToObj(wanted::get)
                            .toList(),
                        typed.text().excluded())));
  }

  private static Stream<Loosened> understood(JobQuery typed, List<Reading> readings) {
    return readings.stream()
        .map(Reading::words)
        .distinct()
        .filter(words -> typed.text().wanted().stream().noneMatch(it -> it.typed().equals(words)))
        .flatMap(
            words ->
                TypedWords.without(typed.text(), words).stream()
                    .map(rest -> dropped(Wording.without(words), typed, rest)));
  }

  private static Stream<Loosened> excluded(JobQuery typed) {
    List<Clause> all = typed.text().excluded();
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              List<Clause> others = new ArrayList<>(all);
              others.remove(i);
              return dropped(
                  "「%s」の除外をやめると".formatted(all.get(i).typed()),
                  typed,
                  new QueryText(typed.text().wanted(), others));
            });
  }

  private static Loosened dropped(String words, JobQuery typed, QueryText rest) {
    return new Loosened("query", Change.DROPPED, words, JobQuery.typed(rest, typed.filters()));
  }
}
