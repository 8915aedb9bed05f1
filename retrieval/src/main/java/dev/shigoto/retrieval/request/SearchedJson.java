package dev.shigoto.retrieval.request;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.SearchRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is looked for, in the shape of the request and without how it is shown: one line of JSON,
/// the same for requests that look for the same.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SearchedJson(
    String query, Map<String, Boolean> understand, FiltersJson filters, String sort, String mode) {

  private static final double DEGREE_PARTS = 100; // a hundredth of a degree is about a kilometre

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /// All that decides which jobs match.
  public static String matched(SearchRequest request) {
    return line(request, FiltersJson.of(request.query().filters()), "");
  }

  /// With the order, and without what says something of who asked: the jobs that he had seen, and
  /// where he is to the metre.
  public static String anonymous(SearchRequest request) {
    FiltersJson filters = anonymous(FiltersJson.of(request.query().filters()));
    return line(request, filters, request.sort().apiName());
  }

  private static String line(SearchRequest request, FiltersJson filters, String sort) {
    SearchedJson searched =
        new SearchedJson(
            request.query().text().typed(),
            switchedOff(request.understand()),
            filters,
            sort,
            request.mode().apiName());
    try {
      return JSON.writeValueAsString(searched);
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
        filters.commute().map(SearchedJson::rough),
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
