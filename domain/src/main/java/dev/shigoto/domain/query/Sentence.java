package dev.shigoto.domain.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words of a sentence that mean something: 子育て, 両立, できる of 子育てと両立できる. Nouns that stand
/// side by side are one word, and so is a known phrase: 体を動かす of 体を動かしたい.
///
/// @param known whether a phrase is one word, its last verb in dictionary form
record Sentence(List<Piece> pieces, Predicate<String> known) {

  /// A word in its dictionary form.
  record Word(String text, Kind kind) {}

  enum Kind {
    /// One or several side by side.
    NOUN,
    /// A verb, an adjective or an adverb.
    PREDICATE,
    /// Words that are known together.
    PHRASE
  }

  private static final int LONGEST_PHRASE = 40;

  /// Each vowel e before る, and the u that it comes from: 話せる is to be able to 話す.
  private static final String ABLE = "えけげせてねべめれ";

  private static final String DOES = "うくぐすつぬぶむる";

  static List<Word> words(String text, Predicate<String> known) {
    return new Sentence(Piece.of(text), known).words();
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Phrase> phrase = phraseFrom(at);
      if (phrase.isPresent()) {
        words.add(new Word(phrase.get().text(), Kind.PHRASE));
        at = phrase.get().end();
      } else {
        Piece piece = pieces.get(at++);
        if (piece.isWord()) {
          words.add(
              new Word(piece.form(), piece.role() == Piece.Role.NOUN ? Kind.NOUN : Kind.PREDICATE));
        }
      }
    }
    return words;
  }

  private record Phrase(String text, int end) {}

  /// The longest known one.
  private Optional<Phrase> phraseFrom(int start) {
    List<Phrase> found = new ArrayList<>();
    String before = "";
    for (int i = start; i < pieces.size() && mayGoOn(before, pieces.get(i)); i++) {
      if (i > start && pieces.get(i).isWord()) {
        int end = i + 1;
        forms(i)
            .map(before::concat)
            .filter(known)
            .findFirst()
            .ifPresent(text -> found.add(new Phrase(text, end)));
      }
      before += pieces.get(i).surface();
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  static boolean mayGoOn(String before, Piece next) {
    return next.role() != Piece.Role.ENDING && before.length() <= LONGEST_PHRASE;
  }

  /// How a phrase that ends with this piece may be written in a dictionary.
  private Stream<String> forms(int last) {
    Piece piece = pieces.get(last);
    if (last + 1 < pieces.size() && pieces.get(last + 1).denies()) {
      return Stream.of(piece.surface() + "ない");
    }
    if (isDenied(last)) {
      return Stream.of();
    }
    return Stream.concat(Stream.of(piece.form()), ableTo(piece.form()));
  }

  /// As in 好きではない.
  private boolean isDenied(int last) {
    return pieces.stream()
        .skip(last + 1L)
        .takeWhile(it -> !it.isWord() || it.denies())
        .anyMatch(Piece::denies);
  }

  private static Stream<String> ableTo(String verb) {
    int vowel = verb.length() < 2 ? -1 : ABLE.indexOf(verb.charAt(verb.length() - 2));
    return vowel < 0 || !verb.endsWith("る")
        ? Stream.of()
        : Stream.of(verb.substring(0, verb.length() - 2) + DOES.charAt(vowel));
  }
}
