package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.domain.commute.Stop;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.indextemplates.IndexedStop;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.retrieval.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A job found.
///
/// @param job written as {@link JobJson}
/// @param highlight by field: HTML-escaped pieces of text with the matches in `<em>`
/// @param commuteMinutes from where the filter `commute` says; left out without it
/// @param team the arm of an experiment that picked it; left out without one
/// @param why left out unless asked for; base and contributions sum to the score
public record HitJson(
    String id,
    double score,
    JobDocument job,
    Map<String, List<String>> highlight,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> commuteMinutes,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Explanation> why,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> team) {

  public static HitJson of(Hit hit) {
    return of(hit, Optional.empty(), List.of());
  }

  /// @param teams names of those that made the list together
  static HitJson of(Hit hit, Optional<Commute> commute, List<String> teams) {
    return new HitJson(
        hit.id().toString(),
        hit.score(),
        hit.job(),
        hit.highlight(),
        commute.flatMap(it -> minutes(it, hit.job())),
        hit.why(),
        hit.team().stream().filter(it -> it < teams.size()).mapToObj(teams::get).findFirst());
  }

  private static Optional<Integer> minutes(Commute commute, JobDocument job) {
    List<Stop> stops = job.stops().stream().map(IndexedStop::stop).toList();
    OptionalInt minutes = commute.reach().minutesTo(stops, job.points());
    return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.getAsInt());
  }
}
