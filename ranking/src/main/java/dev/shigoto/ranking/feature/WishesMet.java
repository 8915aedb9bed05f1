package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.stream.Collectors;

/// The share of what was wished for, the floor of pay among it, that the job meets for certain.
/// Wishes whose words are searched in the texts are not among it.
final class WishesMet implements Feature {

  @Override
  public String name() {
    return "wishes_met";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of what was wished for, the floor of pay among it, that the "
            + "job meets for certain. Wishes whose words are searched in the texts are not among it.",
        "share",
        "0 to 1",
        "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    int asked = paysFor(request) ? 1 : 0;
    int met = paysEnough(request, candidate) ? 1 : 0;
    for (int place = 0; place < request.wishes().all().size(); place++) {
      if (isCounted(request, place)) {
        asked++;
        met += candidate.matched().met().contains(place) ? 1 : 0;
      }
    }
    return asked == 0 ? Double.NaN : (double) met / asked;
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    String met =
        candidate.matched().met().stream()
            .filter(place -> isCounted(request, place))
            .sorted()
            .map(place -> "「" + request.wishes().all().get(place).words() + "」")
            .distinct()
            .collect(Collectors.joining());
    return met.isEmpty() ? "希望に合うとの記載なし" : "希望に合う：" + met;
  }

  private static boolean isCounted(RankingRequest request, int place) {
    return !request.wishes().all().get(place).isInText();
  }

  private static boolean paysFor(RankingRequest request) {
    return request.query().filters().pay().isPresent();
  }

  private static boolean paysEnough(RankingRequest request, Candidate candidate) {
    return paysFor(request) && PayAboveFloor.over(request, candidate.facts().payHourlyMin()) >= 1;
  }
}
