package dev.shigoto.models;

import dev.shigoto.domain.digest.Sha256;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.ModelSpec.RankerSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes small model folders.
final class TestModel {

  static final Provenance PROVENANCE =
      new Provenance(List.of("a test"), "Apache-2.0", Map.of("loss", 0.5), "a test");

  /// Cuts at blanks and puts `[CLS]` and `[SEP]` around, as BERT's tokenizer does.
  static final String TOKENIZER =
      """
      {"version": "1.0",
       "pre_tokenizer": {"type": "WhitespaceSplit"},
       "post_processor": {"type": "TemplateProcessing",
         "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                    {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
         "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
         "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1], "tokens": ["[CLS]"]},
                            "[SEP]": {"id": "[SEP]", "ids": [2], "tokens": ["[SEP]"]}}},
       "model": {"type": "WordLevel", "unk_token": "[UNK]",
         "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "query:": 3, "passage:": 4, "夜勤": 5, "看護師": 6, "介護": 7,
                   "営業": 8, "事務": 9}}}
      """;

  /// As many tokens as {@link #TOKENIZER} knows.
  static final int TOKENS = 10;

  private TestModel() {}

  static EmbedderSpec spec(Pooling pooling, int dimension, int maxTokens) {
    return new EmbedderSpec(
        dimension, pooling, "query: ", "passage: ", 1000, maxTokens, "tokenizer.json");
  }

  /// Writes an embedder to the folder of its name.
  static Path embedder(Path parent, String name, EmbedderSpec spec, byte[] graph) {
    byte[] tokenizer = TOKENIZER.getBytes(StandardCharsets.UTF_8);
    return write(parent, name, spec, Map.of("model.onnx", graph, "tokenizer.json", tokenizer));
  }

  /// Writes a ranker to the folder of its name.
  static Path ranker(Path parent, String name, List<String> features, byte[] graph) {
    return write(
        parent, name, new RankerSpec(features, RankerFormat.ONNX), Map.of("model.onnx", graph));
  }

  /// As above, with a file of golden scores.
  static Path ranker(Path parent, String name, List<String> features, byte[] graph, byte[] golden) {
    return write(
        parent,
        name,
        new RankerSpec(features, RankerFormat.ONNX),
        Map.of("model.onnx", graph, "golden.json", golden));
  }

  /// Writes a ranker of this format, whose file is called `model`.
  static Path ranker(
      Path parent, String name, RankerSpec spec, String model, Map<String, byte[]> files) {
    return write(parent, name, spec, model, files);
  }

  static ModelRegistry open(Path parent, String embedder) {
    return ModelRegistry.open(
        Optional.of(parent), new ActiveModels(Optional.of(embedder), Optional.empty()));
  }

  private static Path write(Path parent, String name, ModelSpec spec, Map<String, byte[]> files) {
    return write(parent, name, spec, "model.onnx", files);
  }

  private static Path write(
      Path parent, String name, ModelSpec spec, String model, Map<String, byte[]> files) {
    Path folder = parent.resolve(name);
    Map<String, String> hashes = new HashMap<>();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        hashes.put(file.getKey(), Sha256.of(file.getValue()).hex());
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
      ModelManifest manifest = new ModelManifest(name, spec, model, hashes, PROVENANCE);
      Files.write(folder.resolve(ModelManifest.FILE), ManifestJson.write(manifest));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
