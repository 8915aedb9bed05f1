package dev.shigoto.retrieval.relaxation;

import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Reading;
import dev.shigoto.retrieval.relaxation.Loosened.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of the query, each let go, and what was understood of several words together.
final class WordDroppings {

  private WordDroppings() {}

  static Stream<Loosened> of(JobQuery typed, List<Reading> readings) {
    return Stream.of(wanted(typed), understood(typed, readings), excluded(typed))
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
