package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.query.JobQuery;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Letters that stand side by side in a text, each pair as one number: no words need be known.
final class LetterPairs {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}ー]+");

  private LetterPairs() {}

  /// A lone letter is its own pair.
  ///
  /// @param normal in the spelling in which ads are read
  static int[] of(String normal) {
    String letters = NO_LETTERS.matcher(normal).replaceAll("");
    return letters.length() < 2
        ? letters.chars().toArray()
        : IntStream.range(0, letters.length() - 1)
            .map(i -> letters.charAt(i) << Character.SIZE | letters.charAt(i + 1))
            .toArray();
  }

  /// Of what was typed, for wishes too, each once.
  static int[] typed(JobQuery query) {
    Stream<String> wished =
        query.wishes().all().stream().flatMap(wish -> Stream.of(wish.words().split(" ")));
    return Stream.concat(query.text().terms().stream(), wished)
        .distinct()
        .flatMapToInt(word -> IntStream.of(of(AdText.normal(word))))
        .distinct()
        .toArray();
  }
}
