package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.ranking.candidate.LegScore;
import dev.shigoto.retrieval.Journey;
import dev.shigoto.retrieval.Whereabouts.Shown;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a job stands in an answer, and how it came there. What it did not pass is left out.
///
/// @param place among all hits, from 1
/// @param page from 1
/// @param keyword rank and BM25 in the words' leg
/// @param meaning rank and cosine in the meaning's leg
/// @param fusedRank by fusion alone
/// @param rankedRank once the model has ordered, before employers are spread
/// @param scored whether the model looked at it
/// @param offFirstPage what keeps it from the first page: `legDepth`, `fusionCut`, `rerankCut` or
///     `diversity`
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ShownJson(
    int place,
    int page,
    Optional<LegJson> keyword,
    Optional<LegJson> meaning,
    OptionalInt fusedRank,
    OptionalInt rankedRank,
    String model,
    boolean scored,
    Optional<String> offFirstPage) {

  record LegJson(int rank, double score) {

    static LegJson of(LegScore leg) {
      return new LegJson(leg.rank(), leg.score());
    }
  }

  static ShownJson of(Shown shown) {
    Journey journey = shown.journey();
    return new ShownJson(
        shown.place(),
        shown.page(),
        journey.keyword().map(LegJson::of),
        journey.vector().map(LegJson::of),
        journey.fused(),
        journey.ranked(),
        journey.model(),
        journey.scored(),
        journey.offFirstPage().map(ShownJson::name));
  }

  private static String name(Journey.Cut cut) {
    return switch (cut) {
      case LEG_DEPTH -> "legDepth";
      case FUSION -> "fusionCut";
      case RERANK -> "rerankCut";
      case DIVERSITY -> "diversity";
    };
  }
}
