package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.retrieval.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A job found.
///
/// @param highlight by field: HTML-escaped pieces of text with the matches in `<em>`
/// @param why left out unless asked for; base and contributions sum to the score
public record HitJson(
    String id,
    double score,
    JobJson job,
    Map<String, List<String>> highlight,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Explanation> why) {

  public static HitJson of(Hit hit) {
    return new HitJson(
        hit.id().toString(), hit.score(), JobJson.of(hit.job()), hit.highlight(), hit.why());
  }
}
