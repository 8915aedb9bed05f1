package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.Alternative.Kind;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The occupation that a term speaks of, by the words that give it away in titles of ads, or by
/// those that the dictionary has for it: 床屋 is in no title, but 理容師 is.
///
/// @param code of the catalogue
/// @param whole the term means just this occupation: ナース does, 准看護師 is a kind of it
record NamedOccupation(String code, boolean whole) {

  /// Empty for a sentence, whose words speak of much.
  static Optional<NamedOccupation> of(String term, List<Alternative> alternatives) {
    if (SentenceMatch.isSentence(term)) {
      return Optional.empty();
    }
    List<String> words = Stream.concat(Stream.of(term), same(alternatives)).toList();
    return words.stream()
        .flatMap(word -> Occupations.guess(word).stream())
        .findFirst()
        .map(
            it ->
                new NamedOccupation(it.code(), words.stream().anyMatch(word -> isName(it, word))));
  }

  private static Stream<String> same(List<Alternative> alternatives) {
    return alternatives.stream().filter(it -> it.kind() == Kind.EQUAL).map(Alternative::word);
  }

  /// 美容師・理容師 are two names of one class.
  private static boolean isName(Occupation occupation, String word) {
    return List.of(occupation.name().split("・")).contains(word);
  }
}
