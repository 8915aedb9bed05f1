package dev.shigoto.ranking.feature;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;
import java.util.stream.Collectors;

/// What the features of wishes have in common. All are missing where nothing of the kind is wished.
final class Wished {

  private Wished() {}

  /// The share of the wishes of one kind that the job meets for certain.
  static double met(
      RankingRequest request, Candidate candidate, Class<? extends Wish.Meaning> kind) {
    List<Wish> all = request.wishes().all();
    int asked = 0;
    int met = 0;
    for (int place = 0; place < all.size(); place++) {
      if (kind.isInstance(all.get(place).meaning())) {
        asked++;
        met += candidate.matched().met().contains(place) ? 1 : 0;
      }
    }
    return share(met, asked);
  }

  /// The share of the wishes whose words the ad holds.
  static double said(RankingRequest request, Candidate candidate) {
    return share(candidate.matched().said().size(), words(request).size());
  }

  static String saidText(RankingRequest request, Candidate candidate) {
    String said =
        candidate.matched().said().stream()
            .sorted()
            .map(place -> "「" + request.wishes().all().get(place).words() + "」")
            .collect(Collectors.joining());
    return said.isEmpty() ? "希望の語を含まない" : said + "を含む";
  }

  /// The share of the wishes whose words stand in the title.
  static double inTitle(RankingRequest request, Candidate candidate) {
    String title = candidate.facts().title().normal();
    List<String> words = words(request);
    return share(
        words.stream().filter(it -> title.contains(AdText.normal(it))).count(), words.size());
  }

  private static List<String> words(RankingRequest request) {
    return request.wishes().all().stream().map(Wish::words).distinct().toList();
  }

  private static double share(long part, int all) {
    return all == 0 ? Double.NaN : Math.min(1, (double) part / all);
  }
}
