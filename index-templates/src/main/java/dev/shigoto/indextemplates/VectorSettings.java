package dev.shigoto.indextemplates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// How embeddings are indexed: HNSW over cosine similarity.
///
/// @param model the identity of the embedder that made the vectors; another needs another
///     generation
/// @param dimension numbers per vector
/// @param engine `LUCENE` everywhere; `FAISS` only on clusters, which have its native library
/// @param compression how much smaller than 32 bits per number the vectors in memory are
public record VectorSettings(String model, int dimension, Engine engine, Compression compression) {

  /// The library that builds and searches the graph.
  public enum Engine {
    LUCENE,
    FAISS;

    /// @throws IllegalArgumentException if there is no engine of this name, in small letters
    public static Engine of(String name) {
      return Arrays.stream(values())
          .filter(engine -> engine.label().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("must be lucene or faiss"));
    }

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The factor by which vectors in memory shrink.
  public enum Compression {
    NONE("1x"),
    FOURFOLD("4x"),
    THIRTYTWOFOLD("32x");

    private final String level;

    Compression(String level) {
      this.level = level;
    }

    /// @throws IllegalArgumentException if there is no such level
    public static Compression of(String level) {
      return Arrays.stream(values())
          .filter(compression -> compression.level.equals(level))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("must be 1x, 4x or 32x"));
    }
  }

  public VectorSettings {
    if (model.isBlank()) {
      throw new IllegalArgumentException("model must not be blank");
    }
    if (dimension < 1 || dimension > 16_000) {
      throw new IllegalArgumentException("dimension must be 1 to 16000, but was " + dimension);
    }
    if (engine == Engine.LUCENE && compression == Compression.THIRTYTWOFOLD) {
      throw new IllegalArgumentException("engine LUCENE compresses fourfold at most");
    }
  }

  /// What runs everywhere: Lucene's own graph, uncompressed.
  public static VectorSettings lucene(String model, int dimension) {
    return new VectorSettings(model, dimension, Engine.LUCENE, Compression.NONE);
  }

  /// The mapping of the embedding field.
  Map<String, Object> mapping() {
    return Map.of(
        "type",
        "knn_vector",
        "dimension",
        dimension,
        "compression_level",
        compression.level,
        "method",
        Map.of(
            "name",
            "hnsw",
            "space_type",
            "cosinesimil",
            "engine",
            engine.label(),
            "parameters",
            Map.of("m", 16, "ef_construction", 128)));
  }
}
