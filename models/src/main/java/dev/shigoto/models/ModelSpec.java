package dev.shigoto.models;

import java.util.HashSet;
import java.util.List;

/// What a model takes and gives.
public sealed interface ModelSpec {

  /// Text in, vector out.
  ///
  /// @param queryPrefix put before a seeker's text, for example `query: `; may be empty
  /// @param passagePrefix put before a job's text; may be empty
  /// @param maxCharacters of a query, or of one passage of a job's text, at most
  /// @param maxTokens of those, at most
  /// @param tokenizer the file with the tokenizer, in the format of Hugging Face
  record EmbedderSpec(
      int dimension,
      Pooling pooling,
      String queryPrefix,
      String passagePrefix,
      int maxCharacters,
      int maxTokens,
      String tokenizer)
      implements ModelSpec {

    public EmbedderSpec {
      if (dimension < 1 || dimension > 4096) {
        throw new IllegalArgumentException("dimension must be 1 to 4096, but was " + dimension);
      }
      if (maxCharacters < 1) {
        throw new IllegalArgumentException(
            "maxCharacters must be at least 1, but was " + maxCharacters);
      }
      if (maxTokens < 1 || maxTokens > 8192) {
        throw new IllegalArgumentException("maxTokens must be 1 to 8192, but was " + maxTokens);
      }
    }
  }

  /// Features in, score out.
  ///
  /// @param features what each column holds, in order
  /// @param format how its file is read
  record RankerSpec(List<String> features, RankerFormat format) implements ModelSpec {

    public RankerSpec {
      features = List.copyOf(features);
      if (features.isEmpty()) {
        throw new IllegalArgumentException("features must not be empty");
      }
      if (new HashSet<>(features).size() < features.size()) {
        throw new IllegalArgumentException("features must differ, but were " + features);
      }
    }
  }
}
