package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.query.JobQuery;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Letters that stand side by side in a text: no words need be known.
public final class LetterPairs {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}ー]+");

  private LetterPairs() {}

  /// A lone letter is its own pair.
  public static List<String> of(String text) {
    String letters = NO_LETTERS.matcher(AdText.normal(text)).replaceAll("");
    return letters.length() < 2
        ? Stream.of(letters).filter(it -> !it.isEmpty()).toList()
        : IntStream.range(0, letters.length() - 1)
            .mapToObj(i -> letters.substring(i, i + 2))
            .toList();
  }

  /// Of what was typed, for wishes too, each once.
  static List<String> typed(JobQuery query) {
    Stream<String> wished =
        query.wishes().all().stream().flatMap(wish -> Stream.of(wish.words().split(" ")));
    return Stream.concat(query.text().terms().stream(), wished)
        .distinct()
        .flatMap(word -> of(word).stream())
        .distinct()
        .toList();
  }
}
