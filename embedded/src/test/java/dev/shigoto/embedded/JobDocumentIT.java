package dev.shigoto.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.Refresh;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.transport.httpclient5.ResponseException;

/// Documents in the index: what finds them, and what is refused.
final class JobDocumentIT {

  private static final OpenSearchConnection ENGINE =
      OpenSearchConnection.open(TestStack.openSearchUrl());
  private static final IndexNames NAMES = new IndexNames(TestStack.newIndexPrefix());

  @BeforeAll
  static void indexTwoJobs() throws IOException {
    JobsIndex index = new JobsIndex(ENGINE.client(), NAMES);
    index.swapTo(index.createGeneration(VectorSettings.lucene("test-model", 2)));
    index(
        """
        {"id": "1", "revision": 5, "title": "カフェのホールスタッフ", "prefecture": "東京都",
         "city": "渋谷区", "skills": ["Ｊａｖａ"], "embedding": [1, 0],
         "stations": [{"line": "JR山手線", "name": "渋谷", "walk_minutes": 12},
                      {"line": "京王井の頭線", "name": "神泉", "walk_minutes": 3}]}
        """);
    index(
        """
        {"id": "2", "revision": 5, "title": "看護師", "prefecture": "鳥取県", "embedding": [0.9, 0.1]}
        """);
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void words_of_the_title_find_a_job() throws IOException {
    assertEquals(List.of("1"), ids(match(Fields.TITLE, "スタッフ")));
    assertEquals(List.of("2"), ids(match(Fields.TITLE, "看護")));
  }

  @Test
  void the_place_holds_prefecture_and_city() throws IOException {
    assertEquals(List.of("1"), ids(match(Fields.PLACE, "東京 渋谷")));
  }

  @Test
  void a_keyword_is_found_in_any_width_and_case() throws IOException {
    assertEquals(List.of("1"), ids(term(Fields.SKILLS_KEYWORD, "JAVA")));
  }

  @Test
  void the_minutes_belong_to_their_own_station() throws IOException {
    assertEquals(List.of(), ids(station("渋谷", 5)));
    assertEquals(List.of("1"), ids(station("神泉", 5)));
    assertEquals(List.of("1"), ids(term(Fields.STATION_NAME, "渋谷")));
  }

  @Test
  void the_nearest_vector_is_sought_among_those_that_pass_the_filter() throws IOException {
    assertEquals(List.of("2"), ids(nearest(term(Fields.PREFECTURE, "鳥取県"))));
  }

  @Test
  void the_vector_is_not_in_the_source() throws IOException {
    JobDocument read = search(term(Fields.ID, "1")).getFirst().source();
    assertEquals(0, read == null ? -1 : read.embedding().length);
  }

  @Test
  void an_older_revision_is_refused() {
    var refusal =
        assertThrows(
            ResponseException.class,
            () ->
                index(
                    "{\"id\": \"1\", \"revision\": 4, \"title\": \"古い\", \"embedding\": [1, 0]}"));
    assertEquals(409, refusal.status());
  }

  private static void index(String json) throws IOException {
    JobDocument document = parse(json);
    ENGINE
        .client()
        .index(
            i ->
                i.index(NAMES.write())
                    .requireAlias(true)
                    .id(document.id())
                    .version(document.revision())
                    .versionType(VersionType.External)
                    .refresh(Refresh.True)
                    .document(document));
  }

  private static JobDocument parse(String json) throws JsonProcessingException {
    return DocumentJson.MAPPER.readValue(json, JobDocument.class);
  }

  private static List<String> ids(Query query) throws IOException {
    return search(query).stream().map(Hit::id).toList();
  }

  private static List<Hit<JobDocument>> search(Query query) throws IOException {
    return ENGINE
        .client()
        .search(s -> s.index(NAMES.read()).query(query), JobDocument.class)
        .hits()
        .hits();
  }

  private static Query match(String field, String text) {
    return Query.of(q -> q.match(m -> m.field(field).query(FieldValue.of(text))));
  }

  private static Query term(String field, String value) {
    return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(value))));
  }

  private static Query station(String name, int minutes) {
    Query near =
        Query.of(q -> q.range(r -> r.field(Fields.STATION_WALK_MINUTES).lte(JsonData.of(minutes))));
    Query both = Query.of(q -> q.bool(b -> b.filter(term(Fields.STATION_NAME, name), near)));
    return Query.of(q -> q.nested(n -> n.path(Fields.STATIONS).query(both)));
  }

  private static Query nearest(Query filter) {
    return Query.of(
        q -> q.knn(k -> k.field(Fields.EMBEDDING).vector(List.of(1f, 0f)).k(1).filter(filter)));
  }
}
