package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.Alternative.Kind;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A term as it is searched: with other words for it, or as the condition that it names.
///
/// @param text as typed, or joined from terms that the dictionary knows as one word (介護 福祉士)
/// @param places among the query's wanted terms, to tell afterwards which matched where; empty
///     for an excluded term
/// @param alternatives other words that are searched too
/// @param condition what the term, or a word of the same meaning, asks of a job's terms
/// @param parts the terms that `text` is joined from; empty if it is one
record SearchedTerm(
    String text,
    List<Integer> places,
    List<Alternative> alternatives,
    Optional<Condition> condition,
    List<SearchedTerm> parts) {

  /// Words are typed with spaces inside, but not with many.
  private static final int MOST_JOINED = 3;

  /// The wanted terms of all clauses; neighbours that make up one known word become one.
  static List<SearchedTerm> wanted(QueryText text, SeekersDictionary dictionary) {
    return between(text, 0, text.wanted().size(), dictionary);
  }

  /// As {@link #wanted}, of the clauses from `start` to before `end`.
  static List<SearchedTerm> between(
      QueryText text, int start, int end, SeekersDictionary dictionary) {
    List<SearchedTerm> searched = new ArrayList<>();
    for (int at = start; at < end; ) {
      int next = endOfWord(text.wanted(), at, end, dictionary);
      int place = at;
      if (next > at + 1) {
        searched.add(joined(text.wanted(), at, next, dictionary));
      } else {
        text.wanted().get(at).words().forEach(it -> searched.add(wanted(it, place, dictionary)));
      }
      at = next;
    }
    return List.copyOf(searched);
  }

  /// One wanted term.
  static SearchedTerm wanted(String term, int place, SeekersDictionary dictionary) {
    return of(term, List.of(place), dictionary.alternatives(term));
  }

  /// An excluded term. Only words of the same meaning go with it: what is excluded by accident is
  /// never seen.
  static SearchedTerm excluded(String term, SeekersDictionary dictionary) {
    return of(term, List.of(), same(term, dictionary));
  }

  /// The occupation that the term speaks of.
  Optional<NamedOccupation> occupation() {
    return places.isEmpty() ? Optional.empty() : NamedOccupation.of(text, alternatives);
  }

  /// As it was typed.
  String typed() {
    return parts.isEmpty()
        ? text
        : parts.stream().map(SearchedTerm::text).collect(Collectors.joining(" "));
  }

  private static int endOfWord(
      List<Clause> clauses, int at, int last, SeekersDictionary dictionary) {
    for (int end = Math.min(last, at + MOST_JOINED); end > at + 1; end--) {
      List<Clause> neighbours = clauses.subList(at, end);
      if (neighbours.stream().allMatch(Clause.Term.class::isInstance)
          && dictionary.knows(text(neighbours))) {
        return end;
      }
    }
    return at + 1;
  }

  private static String text(List<Clause> clauses) {
    return clauses.stream().map(Clause::typed).collect(Collectors.joining());
  }

  private static SearchedTerm joined(
      List<Clause> clauses, int at, int end, SeekersDictionary dictionary) {
    List<SearchedTerm> parts =
        IntStream.range(at, end)
            .mapToObj(i -> wanted(clauses.get(i).typed(), i, dictionary))
            .toList();
    String word = text(clauses.subList(at, end));
    List<Integer> places = IntStream.range(at, end).boxed().toList();
    SearchedTerm whole = of(word, places, dictionary.alternatives(word));
    return new SearchedTerm(word, places, whole.alternatives, whole.condition, parts);
  }

  private static SearchedTerm of(String text, List<Integer> places, List<Alternative> known) {
    Optional<Condition> own = Wishes.condition(text);
    if (own.isPresent()) {
      return new SearchedTerm(text, places, List.of(), own, List.of());
    }
    Optional<Alternative> wish =
        known.stream()
            .filter(it -> it.kind() == Kind.EQUAL && Wishes.condition(it.word()).isPresent())
            .findFirst();
    return new SearchedTerm(
        text,
        places,
        wish.map(List::of).orElse(known),
        wish.flatMap(it -> Wishes.condition(it.word())),
        List.of());
  }

  private static List<Alternative> same(String term, SeekersDictionary dictionary) {
    return dictionary.alternatives(term).stream().filter(it -> it.kind() == Kind.EQUAL).toList();
  }
}
