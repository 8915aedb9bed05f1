package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.Alternative.Kind;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
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

  /// The wanted terms; neighbours that make up one known word become one.
  static List<SearchedTerm> wanted(List<String> terms, SeekersDictionary dictionary) {
    List<SearchedTerm> searched = new ArrayList<>();
    for (int at = 0; at < terms.size(); ) {
      int end = endOfWord(terms, at, dictionary);
      searched.add(joined(terms, at, end, dictionary));
      at = end;
    }
    return List.copyOf(searched);
  }

  /// The excluded terms. Only words of the same meaning go with them: what is excluded by
  /// accident is never seen.
  static List<SearchedTerm> excluded(List<String> terms, SeekersDictionary dictionary) {
    return terms.stream().map(term -> of(term, List.of(), same(term, dictionary))).toList();
  }

  /// As it was typed.
  String typed() {
    return parts.isEmpty()
        ? text
        : parts.stream().map(SearchedTerm::text).collect(Collectors.joining(" "));
  }

  private static int endOfWord(List<String> terms, int at, SeekersDictionary dictionary) {
    for (int end = Math.min(terms.size(), at + MOST_JOINED); end > at + 1; end--) {
      if (dictionary.knows(String.join("", terms.subList(at, end)))) {
        return end;
      }
    }
    return at + 1;
  }

  private static SearchedTerm joined(
      List<String> terms, int at, int end, SeekersDictionary dictionary) {
    List<SearchedTerm> parts =
        IntStream.range(at, end)
            .mapToObj(i -> of(terms.get(i), List.of(i), dictionary.alternatives(terms.get(i))))
            .toList();
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    String word = String.join("", terms.subList(at, end));
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
