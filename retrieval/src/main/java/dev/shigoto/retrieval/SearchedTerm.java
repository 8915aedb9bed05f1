package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.Alternative.Kind;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Wish.OfOccupation;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.ranking.candidate.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// The wanted terms of all clauses; those that make up one known word become one.
  static List<SearchedTerm> wanted(QueryText text, SeekersDictionary dictionary) {
    return between(text, 0, text.wanted().size(), dictionary);
  }

  /// The words and occupations that a query asks for, as ranking looks for them.
  ///
  /// @param terms the wanted ones of its text
  static Sought sought(JobQuery query, List<SearchedTerm> terms) {
    Stream<String> wished =
        query.wishes().of(OfOccupation.class).flatMap(it -> it.codes().stream());
    Stream<String> named =
        terms.stream().flatMap(it -> it.occupation().stream()).map(NamedOccupation::code);
    return new Sought(
        terms.stream().map(SearchedTerm::words).toList(),
        Stream.concat(wished, named).collect(Collectors.toUnmodifiableSet()));
  }

  private Sought.Words words() {
    return new Sought.Words(typed(), words(Kind.EQUAL), words(Kind.NARROWER));
  }

  private List<String> words(Kind kind) {
    return alternatives.stream().filter(it -> it.kind() == kind).map(Alternative::word).toList();
  }

  /// As {@link #wanted}, of the clauses from `start` to before `end`.
  static List<SearchedTerm> between(
      QueryText text, int start, int end, SeekersDictionary dictionary) {
    List<SearchedTerm> searched = new ArrayList<>();
    for (List<Integer> word : KnownWords.between(text.wanted(), start, end, dictionary)) {
      int place = word.getFirst();
      if (word.size() > 1) {
        searched.add(joined(text.wanted(), word, dictionary));
      } else {
        text.wanted().get(place).words().forEach(it -> searched.add(wanted(it, place, dictionary)));
      }
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

  private static SearchedTerm joined(
      List<Clause> clauses, List<Integer> places, SeekersDictionary dictionary) {
    List<SearchedTerm> parts =
        places.stream().map(it -> wanted(clauses.get(it).typed(), it, dictionary)).toList();
    String word = parts.stream().map(SearchedTerm::text).collect(Collectors.joining());
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
