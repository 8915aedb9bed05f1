package dev.shigoto.searchapi.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.ranking.Weights;
import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.Repeats;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Sort;
import dev.shigoto.retrieval.Variety;
import dev.shigoto.retrieval.request.FieldError;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {

  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());

  private static final SearchRequest EVERYTHING =
      new SearchRequest(
          JobQuery.typed(
              QueryText.parse("渋谷 カフェ -夜勤"),
              new Filters(
                  Set.of(Prefecture.TOKYO, Prefecture.TOTTORI),
                  Set.of("渋谷区"),
                  Set.of(EmploymentType.PART_TIME),
                  Set.of("CAFE"),
                  Optional.of(new PayFloor(PayUnit.HOUR, new Yen(1200))),
                  Set.of(Condition.NO_EXPERIENCE_OK),
                  Optional.of(Period.ofDays(7)),
                  Optional.of(new Near(new GeoPoint(35.658, 139.701), 5)),
                  Optional.of(new NearStation("渋谷", 10)),
                  Optional.empty(),
                  Set.of("株式会社あおぞら"),
                  Set.of(new JobId(7)),
                  FactFilters.NONE)),
          Stage.ALL,
          Sort.NEWEST,
          5,
          Optional.of("abc"),
          Set.of(Facet.PREFECTURE, Facet.PAY),
          Mode.KEYWORD,
          Optional.of("none"),
          Optional.of(new Weights(0.25, 0.75)),
          new Variety(Repeats.SHOWN, OptionalInt.of(3)),
          true,
          true);

  @Test
  void a_json_body_says_everything() {
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

    assertEquals(EVERYTHING, json(body));
  }

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
  void a_name_of_several_stations_needs_a_line_or_a_prefecture() {
    String body =
        "{\"filters\": {\"commute\": {\"from\": {\"station\": \"府中\"%s}, \"maxMinutes\": 45}}}";

    var e = assertThrows(InvalidFieldsException.class, () -> json(body.formatted("")));
    var told = json(body.formatted(", \"prefecture\": \"広島県\"")).query().filters();

    assertTrue(
        e.errors()
            .getFirst()
            .message()
            .startsWith("3 stations are named 府中; add line or prefecture"),
        e::toString);
    assertEquals(34, (int) told.commute().orElseThrow().reach().from().lat());
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
    assertEquals(
        EVERYTHING,
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

  @Test
  void null_in_json_is_absent() {
    assertEquals(
        SearchRequest.of(JobQuery.ALL),
        json("{\"query\": null, \"filters\": null, \"cursor\": null, \"model\": null}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"size": 1000000000}                         | size                   | size must be 1 to 100, but was 1000000000
          {"size": 0}                                  | size                   | size must be 1 to 100, but was 0
          {"size": 99999999999999999999}               | size                   | size must be 1 to 100, but was 99999999999999999999
          {"size": 2.5}                                | size                   | size must be 1 to 100, but was 2.5
          {"size": "20"}                               | size                   | size must be 1 to 100, but was "20"
          {"sort": "best"}                             | sort                   | sort must be one of relevance, newest, pay, distance, commute, but was "best"
          {"mode": 1}                                  | mode                   | mode must be a text, but was 1
          {"explain": "yes"}                           | explain                | explain must be true or false, but was "yes"
          {"facets": "pay"}                            | facets                 | facets must be a list, but was "pay"
          {"filters": []}                              | filters                | filters must be an object, but was []
          {"filters": {"prefecture": [13]}}            | filters.prefecture     | prefecture must be a text, but was 13
          {"filters": {"pay": {"unit": "HOUR"}}}       | filters.pay.min        | filters.pay.min is missing
          {"filters": {"pay": {"unit": "WEEK", "min": 1}}} | filters.pay.unit   | unit must be one of HOUR, DAY, MONTH, YEAR, but was "WEEK"
          {"filters": {"near": {"lat": 95, "lon": 0, "km": 1}}} | filters.near  | no such place on earth: 95.0, 0.0
          {"filters": {"commute": {"from": {"station": "渋谷"}}}} | filters.commute.maxMinutes | filters.commute.maxMinutes is missing
          {"filters": {"commute": {"from": {"lat": 35}, "maxMinutes": 5}}} | filters.commute.from | from must have either lat and lon, or station
          {"filters": {"commute": {"from": {"station": "渋谷", "lat": 35, "lon": 139}, "maxMinutes": 5}}} | filters.commute.from | from must have either lat and lon, or station
          {"filters": {"commute": {"from": {"lat": 95, "lon": 139}, "maxMinutes": 5}}} | filters.commute.from | no such place on earth: 95.0, 139.0
          {"filters": {"commute": {"from": {"station": "どこか"}, "maxMinutes": 5}}} | filters.commute.from | no station どこか is known; see docs/places.md for the import of stations
          {"filters": {"commute": {"from": {"station": "渋谷"}, "maxMinutes": 181}}} | filters.commute.maxMinutes | maxMinutes must be 1 to 180, but was 181
          {"filters": {"near": {"lat": 35, "lon": 139, "km": 1e999}}} | filters.near.km | km must be a number, but was 1E+999
          {"filters": {"station": {"name": "渋谷", "walkMinutes": 99}}} | filters.station.walkMinutes | walkMinutes must be 1 to 60, but was 99
          {"filters": {"station": {"name": " ", "walkMinutes": 9}}} | filters.station | station name must not be blank
          {"filters": {"excludeJobIds": ["x"]}}        | filters.excludeJobIds  | job id must be a number, but was "x"
          {"filters": {"postedSince": "P-7D"}}         | filters.postedSince    | postedSince must be a period of one day to ten years such as P7D (ISO 8601), but was "P-7D"
          {"filters": {"postedSince": "P999999999Y"}}  | filters.postedSince    | postedSince must be a period of one day to ten years such as P7D (ISO 8601), but was "P999999999Y"
          {"query": "\\uD800"}                         | query                  | query must not have half of a surrogate pair, but was "?"
          []                                           | body                   | the body must be a JSON object
          {"size": 1} x                                | body                   | the body is not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 13)
          """)
  void a_bad_body_is_refused_with_the_field_and_the_value(
      String body, String field, String message) {
    var problem = assertThrows(InvalidFieldsException.class, () -> json(body));

    assertEquals(field, problem.errors().getFirst().field());
    assertEquals(message, problem.errors().getFirst().message().replace('\uD800', '?'));
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
  void an_unknown_field_is_refused_and_the_known_ones_are_named() {
    var problem =
        assertThrows(
            InvalidFieldsException.class,
            () -> json("{\"filters\": {\"pay\": {\"unit\": \"DAY\", \"min\": 1, \"max\": 2}}}"));

    assertEquals("filters.pay.max", problem.errors().getFirst().field());
    assertEquals(
        "there is no field filters.pay.max; known are min, unit",
        problem.errors().getFirst().message());
  }

  @Test
  void all_faults_are_named_together() {
    var problem =
        assertThrows(
            InvalidFieldsException.class,
            () -> json("{\"size\": 0, \"colour\": 1, \"filters\": {\"city\": 5}}"));

    assertEquals(
        List.of("filters.city", "size", "colour"),
        problem.errors().stream().map(error -> error.field()).toList());
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

  @Test
  void very_words_are_looked_for_as_phrases_and_not_by_their_meaning() {
    SearchRequest literal = json("{\"query\": \"看護師 -夜勤\", \"literal\": true}");

    assertEquals("\"看護師\" -\"夜勤\"", literal.query().text().typed());
    assertEquals(Mode.KEYWORD, literal.mode());
    assertEquals(Mode.HYBRID, json("{\"literal\": true, \"mode\": \"hybrid\"}").mode());
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
