package dev.shigoto.searchapi.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.FieldError;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {

  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());

  @Test
  void a_way_to_work_is_asked_for_in_both_forms() {
    SearchRequest json =
        json(
            "{\"filters\": {\"commute\": {\"from\": {\"station\": \"渋谷駅\"}, \"maxMinutes\": 45}}}");
    SearchRequest typed = RequestReader.search(QueryStrings.parse("commute=渋谷:45"), WAYS).request();

    assertEquals(json, typed);
    assertEquals(45, typed.query().filters().commute().orElseThrow().maxMinutes());
    assertEquals(
        new GeoPoint(35.658, 139.701),
        RequestReader.search(QueryStrings.parse("commute=35.658,139.701,45"), WAYS)
            .request()
            .query()
            .filters()
            .commute()
            .orElseThrow()
            .reach()
            .from());
  }

  @Test
  void a_station_may_be_told_by_its_line() {
    var filters =
        RequestReader.search(QueryStrings.parse("station=渋谷:山手線:10"), WAYS)
            .request()
            .query()
            .filters();

    assertEquals(Set.of("渋谷/13"), filters.station().orElseThrow().keys());
  }

  @Test
  void a_query_string_says_the_same() {
    String body =
        """
        {"query": "渋谷 カフェ -夜勤",
         "filters": {"prefecture": ["東京都", "鳥取県"], "city": ["渋谷区"],
           "employmentType": ["PART_TIME"], "occupation": ["CAFE"],
           "pay": {"unit": "HOUR", "min": 1200}, "conditions": ["NO_EXPERIENCE_OK"],
           "postedSince": "P7D", "near": {"lat": 35.658, "lon": 139.701, "km": 5},
           "station": {"name": "渋谷駅", "walkMinutes": 10}, "company": ["株式会社あおぞら"],
           "excludeJobIds": ["7"]},
         "sort": "newest", "size": 5, "cursor": "abc", "facets": ["prefecture", "pay"],
         "mode": "keyword", "model": "none",
         "weights": {"keyword": 0.25, "vector": 0.75}, "duplicates": true, "maxPerEmployer": 3, "explain": true, "debug": true}
        """;

    assertEquals(
        json(body),
        RequestReader.search(
                QueryStrings.parse(
                    "q=渋谷 カフェ -夜勤&prefecture=東京都&prefecture=鳥取県&city=渋谷区"
                        + "&employmentType=PART_TIME&occupation=CAFE&pay=HOUR:1200"
                        + "&condition=NO_EXPERIENCE_OK&postedSince=P7D&near=35.658,139.701,5"
                        + "&station=渋谷:10&company=株式会社あおぞら&excludeJobIds=7&sort=newest&size=5"
                        + "&cursor=abc&facet=prefecture&facet=pay&mode=keyword&model=none&weights=0.25,0.75"
                        + "&duplicates=true&maxPerEmployer=3&explain=true&debug=true"),
                WAYS)
            .request());
  }

  @Test
  void nothing_asked_is_the_first_page_of_everything() {
    assertEquals(SearchRequest.of(JobQuery.ALL), RequestReader.search(Map.of(), WAYS).request());
    assertEquals(SearchRequest.of(JobQuery.ALL), json("{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          size=1000000000        | size         | size must be 1 to 100, but was 1000000000
          size=many              | size         | size must be 1 to 100, but was "many"
          size=1&size=2          | size         | size must be given once
          pay=1200               | pay          | pay must look like HOUR:1200, but was "1200"
          pay=HOUR:-1            | pay.min      | min must be 0 to 1000000000, but was -1
          near=35.6,139.7        | near         | near must look like 35.658,139.701,5, but was "35.6,139.7"
          explain=1              | explain      | explain must be true or false, but was "1"
          condition=NIGHT        | condition    | conditions must be one of
          """)
  void a_bad_query_string_is_refused_with_the_name_that_was_typed(
      String query, String field, String message) {
    var problem =
        assertThrows(
            InvalidFieldsException.class,
            () -> RequestReader.search(QueryStrings.parse(query), WAYS).request());

    assertEquals(field, problem.errors().getFirst().field());
    assertEquals(message, problem.errors().getFirst().message().substring(0, message.length()));
  }

  @Test
  void a_long_query_is_refused_under_the_name_that_was_typed() {
    var problem =
        assertThrows(
            InvalidFieldsException.class,
            () -> RequestReader.search(Map.of("q", List.of("仕".repeat(501))), WAYS).request());

    assertEquals("q", problem.errors().getFirst().field());
    assertEquals(
        "query must have at most 500 characters, but has 501",
        problem.errors().getFirst().message());
  }

  @Test
  void facets_are_all_counted_where_none_is_named() {
    assertEquals(Set.of(Facet.values()), RequestReader.facets(Map.of(), WAYS).facets());
    assertEquals(
        Set.of(Facet.CITY), RequestReader.facets(QueryStrings.parse("facets=city"), WAYS).facets());
  }

  @Test
  void a_search_parameter_is_unknown_to_facets() {
    assertThrows(
        InvalidFieldsException.class,
        () -> RequestReader.facets(QueryStrings.parse("sort=newest"), WAYS));
  }

  private static SearchRequest json(String body) {
    return RequestReader.search(body.getBytes(StandardCharsets.UTF_8), WAYS).request();
  }

  @Test
  void understanding_is_switched_off_in_both_forms() {
    Set<Stage> withoutPlaces = EnumSet.complementOf(EnumSet.of(Stage.PLACES, Stage.PAY));

    assertEquals(Set.of(), json("{\"literal\": true}").understand());
    assertEquals(
        Set.of(),
        RequestReader.search(QueryStrings.parse("literal=true"), WAYS).request().understand());
    assertEquals(
        withoutPlaces,
        json("{\"understand\": {\"places\": false, \"pay\": false, \"time\": true}}").understand());
    assertEquals(
        withoutPlaces,
        RequestReader.search(QueryStrings.parse("understand=places:false,pay:false"), WAYS)
            .request()
            .understand());
  }

  @ParameterizedTest
  @CsvSource({
    "'weights=0.7,0.7', weights.keyword",
    "weights=0.7, weights",
    "'weights=a,1', weights.keyword",
    "understand=weather:false, understand.weather",
    "understand=places:no, understand.places",
    "understand=places, understand.places",
    "literal=yes, literal"
  })
  void a_wrong_switch_is_named(String query, String field) {
    var e =
        assertThrows(
            InvalidFieldsException.class,
            () -> RequestReader.search(QueryStrings.parse(query), WAYS).request());
    assertEquals(List.of(field), e.errors().stream().map(FieldError::field).toList());
  }
}
