package dev.shigoto.indextemplates;

import java.util.Locale;
import java.util.Map;

/// How embeddings are indexed: HNSW over cosine similarity.
///
/// @param modelName the model that made the vectors; another one needs another generation
/// @param dimension numbers per vector
/// @param engine `LUCENE` everywhere; `FAISS` only on clusters, which have its native library
/// @param compression how much smaller than 32 bits per number the vectors in memory are
public record VectorSettings(
    String modelName, int dimension, Engine engine, Compression compression) {

  /// The library that builds and searches the graph.
  public enum Engine {
    LUCENE,
    FAISS
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
  }

  public VectorSettings {
    if (modelName.isBlank()) {
      throw new IllegalArgumentException("model name must not be blank");
    }
    if (dimension < 1 || dimension > 16_000) {
      throw new IllegalArgumentException("dimension must be 1 to 16000, but was " + dimension);
    }
    if (engine == Engine.LUCENE && compression == Compression.THIRTYTWOFOLD) {
      throw new IllegalArgumentException("engine LUCENE compresses fourfold at most");
    }
  }

  /// What runs everywhere: Lucene's own graph, uncompressed.
  public static VectorSettings lucene(String modelName, int dimension) {
    return new VectorSettings(modelName, dimension, Engine.LUCENE, Compression.NONE);
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
            engine.name().toLowerCase(Locale.ROOT),
            "parameters",
            Map.of("m", 16, "ef_construction", 128)));
  }
}
