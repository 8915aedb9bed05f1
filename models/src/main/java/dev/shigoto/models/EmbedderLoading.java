package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import java.util.Optional;

/// How a stored model becomes an embedder.
final class EmbedderLoading {

  private EmbedderLoading() {}

  /// A static model of our own kind is read into Java, any other runs as it is.
  static Embedder load(StoredModel stored) {
    EmbedderSpec spec = stored.manifest().embedder().orElseThrow();
    TokenGraph graph = TokenGraph.load(stored, spec);
    try {
      return inJava(stored, spec, graph)
          .orElseGet(() -> new TokenEmbedder(stored, TextTokenizer.load(stored, spec), graph));
    } catch (RuntimeException e) {
      graph.close();
      throw e;
    }
  }

  /// Empty where the graph or the tokenizer is of another kind.
  static Optional<Embedder> inJava(StoredModel stored, EmbedderSpec spec, TokenGraph graph) {
    if (!spec.pooling().isStatic()) {
      return Optional.empty();
    }
    Optional<UnigramTokenizer> tokenizer =
        UnigramTokenizer.of(stored.checked(spec.tokenizer()), spec.maxTokens());
    return tokenizer.flatMap(
        pieces ->
            tables(stored, spec, graph, pieces.size())
                .map(
                    tables -> {
                      graph.close();
                      return new TokenEmbedder(stored, pieces, tables);
                    }));
  }

  private static Optional<? extends TokenVectors> tables(
      StoredModel stored, EmbedderSpec spec, TokenGraph graph, int tokens) {
    return switch (spec.pooling()) {
      case STATIC_MEAN -> StaticTable.of(graph, tokens, spec.maxTokens());
      case STATIC_SPELLED -> SpelledTable.of(stored.main(), graph, tokens);
      case MEAN, CLS -> Optional.empty();
    };
  }
}
