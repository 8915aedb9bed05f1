package dev.shigoto.ranking.feature;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Pairs of letters of what was typed, among those of a title: no words need be known. Missing
/// where nothing was typed, or there is no title.
final class LetterPairs {

  /// As BM25 usually has them.
  private static final double K1 = 1.2;

  private static final double B = 0.75;

  /// Of a title as they usually are.
  private static final double USUAL_PAIRS = 10;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}ー]+");

  private LetterPairs() {}

  static double share(RankingRequest request, Candidate candidate) {
    List<String> title = pairs(candidate.facts().title());
    List<String> typed = typed(request);
    return typed.isEmpty() || title.isEmpty()
        ? Double.NaN
        : (double) typed.stream().filter(title::contains).count() / typed.size();
  }

  static double match(RankingRequest request, Candidate candidate) {
    List<String> title = pairs(candidate.facts().title());
    List<String> typed = typed(request);
    return typed.isEmpty() || title.isEmpty()
        ? Double.NaN
        : typed.stream().mapToDouble(pair -> match(pair, title)).sum() / typed.size();
  }

  private static double match(String pair, List<String> title) {
    long times = title.stream().filter(pair::equals).count();
    return times * (K1 + 1) / (times + K1 * (1 - B + B * title.size() / USUAL_PAIRS));
  }

  private static List<String> typed(RankingRequest request) {
    Stream<String> wished =
        request.wishes().all().stream().flatMap(wish -> Stream.of(wish.words().split(" ")));
    return Stream.concat(request.query().text().terms().stream(), wished)
        .distinct()
        .flatMap(word -> pairs(word).stream())
        .distinct()
        .toList();
  }

  /// A lone letter is its own pair.
  private static List<String> pairs(String text) {
    String letters = NO_LETTERS.matcher(AdText.normal(text)).replaceAll("");
    return letters.length() < 2
        ? Stream.of(letters).filter(it -> !it.isEmpty()).toList()
        : IntStream.range(0, letters.length() - 1)
            .mapToObj(i -> letters.substring(i, i + 2))
            .toList();
  }
}
