package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.Alternative.Kind;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.QueryText;
import java.util.List;
import java.util.stream.Stream;

/// The other words that were searched for a term.
///
/// @param term as typed; several terms that make up one word are joined by spaces
/// @param same words of the same meaning
/// @param narrower words for kinds of it
public record AlternativeWords(String term, List<String> same, List<String> narrower) {

  static List<AlternativeWords> of(QueryText text, SeekersDictionary dictionary) {
    return Stream.concat(
            SearchedTerm.wanted(text, dictionary).stream(),
            text.excluded().stream()
                .flatMap(Clause::words)
                .map(word -> SearchedTerm.excluded(word, dictionary)))
        .flatMap(term -> Stream.concat(Stream.of(term), term.parts().stream()))
        .filter(term -> !term.alternatives().isEmpty())
        .map(AlternativeWords::of)
        .toList();
  }

  private static AlternativeWords of(SearchedTerm term) {
    return new AlternativeWords(term.typed(), words(term, Kind.EQUAL), words(term, Kind.NARROWER));
  }

  private static List<String> words(SearchedTerm term, Kind kind) {
    return term.alternatives().stream()
        .filter(it -> it.kind() == kind)
        .map(Alternative::word)
        .toList();
  }
}
