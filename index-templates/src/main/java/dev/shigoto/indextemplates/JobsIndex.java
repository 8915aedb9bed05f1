package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch.OpenSearchClient;

/// The generations of the jobs index and the two aliases that point at the one in use.
public final class JobsIndex {

  private final RawRequests engine;
  private final IndexNames names;

  public JobsIndex(OpenSearchClient client, IndexNames names) {
    this.engine = new RawRequests(client);
    this.names = names;
  }

  /// Creates the next generation, empty and not yet pointed at, and tells its number.
  public int createGeneration(VectorSettings vectors) {
    int number = generations().stream().mapToInt(Generation::number).max().orElse(0) + 1;
    installTemplate(vectors);
    Map<String, ?> meta = Map.of("_meta", Generation.begun(number, vectors).meta());
    engine.put("/" + names.generation(number), Map.of("mappings", meta));
    return number;
  }

  /// Records that `generation` holds everything that it should.
  public void complete(Generation generation, Instant at) {
    engine.put(
        "/" + names.generation(generation.number()) + "/_mapping",
        Map.of("_meta", generation.completed(at).meta()));
  }

  /// Points both aliases at `generation` in one step; no reader sees none or two.
  public void swapTo(int generation) {
    String index = names.generation(generation);
    engine.post(
        "/_aliases",
        Map.of(
            "actions",
            List.of(
                remove(names.read()),
                remove(names.write()),
                Map.of("add", Map.of("index", index, "alias", names.read())),
                Map.of(
                    "add",
                    Map.of("index", index, "alias", names.write(), "is_write_index", true)))));
  }

  /// The generation that the read alias points at; empty before the first swap.
  public Optional<Generation> current() {
    return behind(names.read()).stream().max(Comparator.comparingInt(Generation::number));
  }

  /// Lets changes go to `generation` too, while it is built beside the one that is read.
  public void follow(int generation) {
    Map<String, ?> add = Map.of("index", names.generation(generation), "alias", names.write());
    engine.post("/_aliases", Map.of("actions", List.of(Map.of("add", add))));
  }

  /// Ends what `follow` began.
  public void unfollow(int generation) {
    Map<String, ?> remove =
        Map.of("index", names.generation(generation), "alias", names.write(), "must_exist", false);
    engine.post("/_aliases", Map.of("actions", List.of(Map.of("remove", remove))));
  }

  /// The generations that changes go to, oldest first; empty before the first build.
  public List<Generation> followed() {
    return behind(names.write());
  }

  /// Makes what was written to `generation` visible to searches.
  public void refresh(int generation) {
    engine.postPatiently("/" + names.generation(generation) + "/_refresh");
  }

  /// Documents that searches of `generation` can see.
  public long count(int generation) {
    JsonNode answer =
        engine
            .get("/" + names.generation(generation) + "/_count")
            .orElseGet(DocumentJson.MAPPER::createObjectNode);
    return answer.path("count").asLong();
  }

  /// All generations that exist, oldest first.
  public List<Generation> generations() {
    return behind(names.pattern());
  }

  private List<Generation> behind(String target) {
    JsonNode mappings =
        engine
            .get("/" + target + "/_mapping", Map.of("filter_path", "*.mappings._meta"))
            .orElseGet(DocumentJson.MAPPER::nullNode);
    return numbers(mappings)
        .mapToObj(n -> Generation.of(n, mappings.at("/" + names.generation(n) + "/mappings/_meta")))
        .sorted(Comparator.comparingInt(Generation::number))
        .toList();
  }

  /// Deletes a generation; nothing happens if there is none of that number.
  public void delete(int generation) {
    engine.delete("/" + names.generation(generation));
  }

  /// Deletes one document, whatever its version.
  public void deleteDocument(int generation, String id) {
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    engine.delete("/" + names.generation(generation) + "/_doc/" + encoded);
  }

  private void installTemplate(VectorSettings vectors) {
    engine.put(
        "/_index_template/" + names.template(),
        Map.of("index_patterns", List.of(names.pattern()), "template", JobsTemplate.with(vectors)));
  }

  private Map<String, ?> remove(String alias) {
    return Map.of("remove", Map.of("index", names.pattern(), "alias", alias, "must_exist", false));
  }

  private IntStream numbers(JsonNode byIndex) {
    return byIndex.properties().stream()
        .map(index -> names.numberOf(index.getKey()))
        .flatMapToInt(OptionalInt::stream);
  }
}
