package dev.shigoto.models;

import dev.shigoto.domain.digest.Sha256;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.ModelSpec.RankerSpec;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What a model folder says about itself, in `manifest.json`.
///
/// @param name unique; also a folder name
/// @param model the file that is computed: an ONNX graph, or what a ranker's format says
/// @param sha256 the hash of every file of the model, in hexadecimal, by file name
public record ModelManifest(
    String name, ModelSpec spec, String model, Map<String, String> sha256, Provenance provenance) {

  /// The file that holds a manifest.
  public static final String FILE = "manifest.json";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  public ModelManifest {
    checkName(name);
    sha256 = Map.copyOf(sha256);
    sha256.forEach(ModelManifest::checkFile);
    checkListed("model", model, sha256);
    if (spec instanceof EmbedderSpec embedder) {
      checkListed("tokenizer", embedder.tokenizer(), sha256);
    }
  }

  /// @throws IllegalArgumentException if no model can be called so
  public static void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("name must match " + NAME + ", but was \"" + name + "\"");
    }
  }

  /// What this model does with texts, if it is an embedder.
  public Optional<EmbedderSpec> embedder() {
    return spec instanceof EmbedderSpec embedder ? Optional.of(embedder) : Optional.empty();
  }

  /// What this model does with features, if it is a ranker.
  public Optional<RankerSpec> ranker() {
    return spec instanceof RankerSpec ranker ? Optional.of(ranker) : Optional.empty();
  }

  /// The name, and a hash of all that decides what the model computes.
  public String identity() {
    String content = new TreeMap<>(sha256) + " " + spec + " passages " + Passages.version(spec);
    return name + "@" + Sha256.of(content).hex(6);
  }

  private static void checkFile(String file, String hash) {
    // a plain name, so that a manifest cannot reach out of its folder
    if (!FILE_NAME.matcher(file).matches()) {
      throw new IllegalArgumentException("files must be plain names, but one was " + file);
    }
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException(
          "files." + file + " must be a sha256 of 64 hexadecimal digits, but was " + hash);
    }
  }

  private static void checkListed(String field, String file, Map<String, String> sha256) {
    if (!sha256.containsKey(file)) {
      throw new IllegalArgumentException(
          field
              + " must be one of files "
              + new TreeSet<>(sha256.keySet())
              + ", but was \""
              + file
              + "\"");
    }
  }
}
