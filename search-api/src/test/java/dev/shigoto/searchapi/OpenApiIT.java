package dev.shigoto.searchapi;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `openapi.json` names every route and everything that a request may say, and nothing else. What
/// it says of answers is checked where answers are: {@link SearchIT}.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT {

  private DeadEngine server;
  private JsonNode openApi;

  @BeforeAll
  void start() {
    server = new DeadEngine("*");
    openApi = Answer.get(server.url(), "/openapi.json").json();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void every_route_is_described_and_every_description_is_a_route() {
    Set<String> described = new TreeSet<>();
    openApi
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertEquals(routes(), described);
  }

  @Test
  void every_field_of_a_search_is_described_and_known() {
    Schema schema = new Schema(openApi);

    Answer refused =
        Answer.post(server.url(), "/v1/jobs/search", "{\"?\": 1, \"filters\": {\"?\": 1}}");

    assertEquals(schema.properties("Filters"), known(refused, "filters.?"));
    assertEquals(schema.properties("SearchRequest"), known(refused, "?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/jobs/search",
        "/v1/suggest",
        "/v1/facets",
        "/v1/jobs/{id}/similar",
        "/v1/search/why-not",
        "/v1/mails",
        "/v1/mail-figures"
      })
  void every_parameter_is_described_and_known(String path) {
    Set<String> described =
        openApi
            .path("paths")
            .path(path)
            .path("get")
            .path("parameters")
            .valueStream()
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .map(parameter -> inFull(parameter.path("name").asText()))
            .collect(toCollection(TreeSet::new));

    Answer refused = Answer.get(server.url(), path.replace("{id}", "1") + "?%3F=1");

    assertEquals(described, known(refused, "?"));
  }

  private static String inFull(String name) {
    return switch (name) {
      case "q" -> "query";
      case "condition" -> "conditions";
      case "facet" -> "facets";
      default -> name;
    };
  }

  /// What a refusal of `field` says is known.
  private static Set<String> known(Answer refused, String field) {
    return refused
        .json()
        .path("errors")
        .valueStream()
        .filter(error -> error.path("field").asText().equals(field))
        .map(error -> error.path("message").asText().split("known are ", 2)[1])
        .flatMap(names -> Arrays.stream(names.split(", ")))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    try (var stores = new DeadStores()) {
      Javalin.create(
          javalin -> {
            javalin.events.handlerAdded(
                route ->
                    Stream.of(route)
                        .filter(added -> added.getHttpMethod().isHttpMethod())
                        .forEach(
                            added -> routes.add(added.getHttpMethod() + " " + added.getPath())));
            Sources sources = stores.sources();
            Truth truth = new Truth(sources.database(), sources.clock());
            SearchApi.configure(javalin, DeadStores.config(0), sources, truth);
          });
    }
    return routes;
  }
}
