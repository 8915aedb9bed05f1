package dev.shigoto.searchapi.json;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.SearchRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was looked for, in the shape of the request. How it was shown is left out, and so is what
/// says something of who asked: the jobs that he had seen, and where he is to the metre.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LoggedSearchJson(
    String query, Map<String, Boolean> understand, FiltersJson filters, String sort, String mode) {

  private static final double DEGREE_PARTS = 100; // a hundredth of a degree is about a kilometre

  /// One line of JSON, the same for requests that look for the same.
  public static String of(SearchRequest request) {
    LoggedSearchJson logged =
        new LoggedSearchJson(
            request.query().text().typed(),
            switchedOff(request.understand()),
            anonymous(FiltersJson.of(request.query().filters())),
            request.sort().apiName(),
            request.mode().apiName());
    try {
      return Json.MAPPER.writeValueAsString(logged);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(request + " has no JSON form", e);
    }
  }

  /// All of them where the very words were asked for, which stand in quotes then.
  private static Map<String, Boolean> switchedOff(Set<Stage> understood) {
    return Arrays.stream(Stage.values())
        .filter(stage -> !understood.contains(stage))
        .collect(toMap(Stage::apiName, _ -> false, (_, off) -> off, LinkedHashMap::new));
  }

  private static FiltersJson anonymous(FiltersJson filters) {
    return new FiltersJson(
        filters.prefecture(),
        filters.city(),
        filters.employmentType(),
        filters.occupation(),
        filters.pay(),
        filters.conditions(),
        filters.postedSince(),
        filters.near().map(it -> new FiltersJson.Near(rough(it.lat()), rough(it.lon()), it.km())),
        filters.station(),
        filters.commute().map(LoggedSearchJson::rough),
        filters.company(),
        List.of(),
        filters.annualDaysOff(),
        filters.seniority(),
        filters.licences(),
        filters.findings(),
        filters.excludeFindings(),
        filters.quality());
  }

  private static FiltersJson.Commute rough(FiltersJson.Commute commute) {
    FiltersJson.Start from = commute.from();
    return from.lat().isEmpty() || from.lon().isEmpty()
        ? commute
        : new FiltersJson.Commute(
            FiltersJson.Start.at(rough(from.lat().get()), rough(from.lon().get())),
            commute.maxMinutes());
  }

  private static double rough(double degrees) {
    return Math.round(degrees * DEGREE_PARTS) / DEGREE_PARTS;
  }
}
