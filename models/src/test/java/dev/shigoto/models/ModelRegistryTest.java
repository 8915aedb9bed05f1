package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelRegistryTest {

  private static final String BUNDLED_RANKER = "shigoto-ranker-2";

  private static final TinyTransformer TRANSFORMER = new TinyTransformer(1);

  @TempDir private Path models;

  @Test
  void the_first_bundled_embedder_is_active_unless_another_is_named() {
    tiny("tiny");
    try (ModelRegistry bundled = ModelRegistry.open(Optional.of(models));
        ModelRegistry named = TestModel.open(models, "tiny")) {
      assertEquals(bundled.manifests().getFirst().name(), bundled.embedder().name());
      assertEquals("tiny", named.embedder().name());
    }
  }

  @Test
  void a_changed_file_is_refused_before_it_is_loaded() throws IOException {
    Path graph = tiny("tiny").resolve("model.onnx");
    String before = Sha256.of(Files.readAllBytes(graph)).hex();
    Files.writeString(graph, "something else");
    String after = Sha256.of(Files.readAllBytes(graph)).hex();

    try (ModelRegistry registry = TestModel.open(models, "tiny")) {
      String expected =
          "model in %s: model.onnx is not the file that the manifest names: sha256 should be %s, but is %s"
              .formatted(models.resolve("tiny"), before, after);
      assertEquals(expected, assertThrows(ModelException.class, registry::embedder).getMessage());
      assertTrue(registry.check(Set.of()).contains(new ModelCheck("tiny", List.of(expected))));
    }
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    Path tokenizer = tiny("tiny").resolve("tokenizer.json");
    Files.delete(tokenizer);

    try (ModelRegistry registry = TestModel.open(models, "tiny")) {
      assertEquals(
          "model in %s: cannot read tokenizer.json: %s"
              .formatted(models.resolve("tiny"), tokenizer),
          assertThrows(ModelException.class, registry::embedder).getMessage());
    }
  }

  @Test
  void a_bad_manifest_is_named_when_the_registry_opens() throws IOException {
    Path manifest = tiny("tiny").resolve(ModelManifest.FILE);
    Files.writeString(manifest, Files.readString(manifest).replace("onnx\"", "pickle\""));

    assertTrue(
        refusal("tiny")
            .startsWith("model in " + models.resolve("tiny") + ": manifest.json: format must be"));
  }

  @Test
  void an_active_model_that_is_not_there_is_named() {
    assertTrue(
        refusal("lost").startsWith("there is no model lost of the wanted kind; there are ["));
  }

  @Test
  void two_models_of_one_name_are_refused() {
    try (ModelRegistry registry = ModelRegistry.open(Optional.empty())) {
      tiny(registry.embedder().name());
    }

    assertTrue(refusal("tiny").endsWith("; rename one in its manifest"));
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path nowhere = models.resolve("nowhere");

    ModelException e =
        assertThrows(ModelException.class, () -> ModelRegistry.open(Optional.of(nowhere)));

    assertEquals("cannot read the models in " + nowhere + ": " + nowhere, e.getMessage());
  }

  @Test
  void a_bundled_ranker_is_at_hand_but_not_active() {
    try (ModelRegistry registry = ModelRegistry.open(Optional.empty())) {
      assertTrue(registry.ranker(BUNDLED_RANKER).isPresent());
      assertTrue(registry.activeRanker().isEmpty());
    }
  }

  @Test
  void a_ranker_that_was_made_active_is() {
    ActiveModels active = new ActiveModels(Optional.empty(), Optional.of(BUNDLED_RANKER));
    try (ModelRegistry registry = ModelRegistry.open(Optional.empty(), active)) {
      assertEquals(BUNDLED_RANKER, registry.activeRanker().orElseThrow().name());
    }
  }

  @Test
  void an_embedder_is_no_ranker() {
    tiny("tiny");
    try (ModelRegistry registry = TestModel.open(models, "tiny")) {
      assertTrue(registry.ranker("tiny").isEmpty());
      assertTrue(registry.ranker("lost").isEmpty());
    }
  }

  @Test
  void what_a_closed_registry_lent_is_closed_too() {
    tiny("tiny");
    ModelRegistry registry = TestModel.open(models, "tiny");
    Embedder embedder = registry.embedder();

    registry.close();
    registry.close();

    assertThrows(IllegalStateException.class, () -> embedder.embed("介護", TextRole.QUERY));
  }

  private Path tiny(String name) {
    ModelSpec.EmbedderSpec spec = TestModel.spec(Pooling.MEAN, TinyTransformer.DIMENSION, 16);
    return TestModel.embedder(models, name, spec, TRANSFORMER.onnx());
  }

  private String refusal(String active) {
    return assertThrows(ModelException.class, () -> TestModel.open(models, active)).getMessage();
  }
}
