package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.models.ModelSpec.RankerSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestJsonTest {

  private static final String HASH = "0".repeat(64);

  private static final ModelManifest EMBEDDER =
      new ModelManifest(
          "tiny",
          TestModel.spec(Pooling.CLS, 6, 16),
          "model.onnx",
          Map.of("model.onnx", HASH, "tokenizer.json", HASH),
          TestModel.PROVENANCE);

  @Test
  void an_embedder_is_read_as_it_was_written() {
    assertEquals(EMBEDDER, ManifestJson.parse(ManifestJson.write(EMBEDDER)));
  }

  @Test
  void a_ranker_is_read_as_it_was_written() {
    ModelManifest ranker =
        new ModelManifest(
            "order",
            new RankerSpec(List.of("bm25", "cosine"), RankerFormat.ONNX),
            "model.onnx",
            Map.of("model.onnx", HASH),
            TestModel.PROVENANCE);

    assertEquals(ranker, ManifestJson.parse(ManifestJson.write(ranker)));
  }

  @ParameterizedTest(name = "{0} {1} instead of {2}")
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "\"tiny\"|\"Tiny/..\"|name must match [a-z0-9][a-z0-9.-]{0,63}, but was \"Tiny/..\"",
        "\"tiny\"|7|name must be a string, but was 7",
        "\"embedder\"|\"oracle\"|kind must be one of embedder, ranker, but was \"oracle\"",
        "\"onnx\"|\"pickle\"|format must be one of onnx, but was \"pickle\"",
        "\"cls\"|\"max\"|pooling must be one of static-mean, static-spelled, mean, cls, but was \"max\"",
        "\"dimension\" : 6|\"dimension\" : 0|dimension must be 1 to 4096, but was 0",
        "\"dimension\" : 6|\"dimension\" : \"6\"|dimension must be an integer, but was \"6\"",
        "\"dimension\"|\"dim\"|dimension must be an integer, but is missing",
        "\"maxTokens\" : 16|\"maxTokens\" : -1|maxTokens must be 1 to 8192, but was -1",
        "\"maxCharacters\" : 1000|\"maxCharacters\" : 0|maxCharacters must be at least 1, but was 0",
        "\"loss\" : 0.5|\"loss\" : \"low\"|metrics must be an object of numbers, but was {\"loss\":\"low\"}",
        "[ \"a test\" ]|\"a test\"|origin must be a list of strings, but was \"a test\"",
      })
  void a_wrong_field_is_named(String right, String wrong, String message) {
    String json = new String(ManifestJson.write(EMBEDDER), StandardCharsets.UTF_8);

    assertEquals(message, refusal(json.replace(right, wrong)));
  }

  @Test
  void a_graph_that_is_not_among_the_files_is_named() {
    String json = new String(ManifestJson.write(EMBEDDER), StandardCharsets.UTF_8);

    assertEquals(
        "model must be one of files [model.onnx, tokenizer.json], but was \"other.onnx\"",
        refusal(json.replace("\"model\" : \"model.onnx\"", "\"model\" : \"other.onnx\"")));
  }

  @Test
  void a_file_outside_the_folder_is_refused() {
    String json = new String(ManifestJson.write(EMBEDDER), StandardCharsets.UTF_8);

    assertEquals(
        "files must be plain names, but one was ../tokenizer.json",
        refusal(json.replace("tokenizer.json", "../tokenizer.json")));
  }

  @Test
  void a_hash_of_the_wrong_length_is_refused() {
    String json = new String(ManifestJson.write(EMBEDDER), StandardCharsets.UTF_8);

    assertEquals(
        "files.model.onnx must be a sha256 of 64 hexadecimal digits, but was abc",
        refusal(json.replaceFirst(HASH, "abc")));
  }

  @Test
  void names_of_features_must_differ() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new RankerSpec(List.of("bm25", "bm25"), RankerFormat.ONNX));

    assertEquals("features must differ, but were [bm25, bm25]", e.getMessage());
  }

  private static String refusal(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return assertThrows(IllegalArgumentException.class, () -> ManifestJson.parse(bytes))
        .getMessage();
  }
}
