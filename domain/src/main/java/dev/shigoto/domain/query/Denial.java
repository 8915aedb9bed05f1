package dev.shigoto.domain.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a sentence denies: 接客 of 接客をしない仕事.
///
/// @param topic in dictionary form
/// @param start of it in the sentence
/// @param end behind what denies it
record Denial(String topic, int start, int end) {

  /// What one does with a topic: 車の運転 of 車の運転をする.
  private static final Pattern DOING =
      Pattern.compile("(?:を|は|が|の)?(?:する|できる|出来る|やる|使う|使える|話す|話せる)$");

  /// しか…ない is a restriction.
  private static final Set<String> ONLY = Set.of("しか", "だけ", "のみ", "ばかり");

  /// The first that is denied, only whole words of which are topics.
  static Optional<Denial> in(String sentence, Predicate<String> topics) {
    return new Search(Piece.of(sentence), topics).first();
  }

  private record Search(List<Piece> pieces, Predicate<String> topics) {

    private Optional<Denial> first() {
      for (int start = 0; start < pieces.size(); start++) {
        String before = "";
        for (int i = start; i < pieces.size() && Sentence.mayGoOn(before, pieces.get(i)); i++) {
          int end = pieces.get(i).isWord() ? behindDenial(i) : i;
          if (end > i) {
            Optional<Denial> found = denial(before + pieces.get(i).form(), start, end);
            if (found.isPresent()) {
              return found;
            }
          }
          before += pieces.get(i).surface();
        }
      }
      return Optional.empty();
    }

    private Optional<Denial> denial(String words, int start, int end) {
      return Stream.of(words, DOING.matcher(words).replaceFirst(""))
          .filter(topics)
          .findFirst()
          .map(topic -> new Denial(topic, offset(start), offset(end)));
    }

    /// The piece behind what denies this one, and behind the particles that follow; this one itself
    /// if nothing does.
    private int behindDenial(int word) {
      int at = word + 1;
      while (at < pieces.size() && !pieces.get(at).isWord() && !pieces.get(at).denies()) {
        if (ONLY.contains(pieces.get(at).surface())) {
          return word;
        }
        at++;
      }
      if (at == pieces.size() || !pieces.get(at).denies()) {
        return word;
      }
      at++;
      while (at < pieces.size() && pieces.get(at).role() == Piece.Role.PARTICLE) {
        at++;
      }
      return at;
    }

    private int offset(int piece) {
      return pieces.stream().limit(piece).mapToInt(it -> it.surface().length()).sum();
    }
  }
}
