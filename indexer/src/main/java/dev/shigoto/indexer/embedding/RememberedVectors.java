package dev.shigoto.indexer.embedding;

import dev.shigoto.database.embeddings.EmbeddingKey;
import dev.shigoto.database.embeddings.EmbeddingStore;
import dev.shigoto.database.embeddings.StoredEmbedding;
import dev.shigoto.models.EmbeddedText;
import dev.shigoto.models.Embedder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks the store first, and keeps there what had to be made. Equal texts of a batch are made once.
final class RememberedVectors implements TextVectors {

  private final EmbeddingStore store;
  private final TextVectors otherwise;

  RememberedVectors(EmbeddingStore store, TextVectors otherwise) {
    this.store = store;
    this.otherwise = otherwise;
  }

  @Override
  public List<TextVector> of(List<String> texts, Embedder embedder) throws InterruptedException {
    List<EmbeddingKey> keys =
        texts.stream().map(text -> EmbeddingKey.of(embedder.identity(), text)).toList();
    Map<EmbeddingKey, TextVector> vectors = new HashMap<>();
    store.find(keys).forEach((key, stored) -> vectors.put(key, vector(stored)));
    Map<EmbeddingKey, String> missing = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!vectors.containsKey(keys.get(i))) {
        missing.put(keys.get(i), texts.get(i));
      }
    }
    vectors.putAll(make(missing, embedder));
    return keys.stream().map(vectors::get).toList();
  }

  private Map<EmbeddingKey, TextVector> make(Map<EmbeddingKey, String> texts, Embedder embedder)
      throws InterruptedException {
    List<EmbeddingKey> keys = new ArrayList<>(texts.keySet());
    List<TextVector> made = otherwise.of(List.copyOf(texts.values()), embedder);
    Map<EmbeddingKey, TextVector> vectors = new HashMap<>();
    Map<EmbeddingKey, StoredEmbedding> toKeep = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      vectors.put(keys.get(i), made.get(i));
      if (made.get(i) instanceof TextVector.Made(EmbeddedText text)) {
        toKeep.put(keys.get(i), new StoredEmbedding(text.vector(), text.characters()));
      }
    }
    store.add(toKeep);
    return vectors;
  }

  private static TextVector vector(StoredEmbedding stored) {
    return new TextVector.Made(new EmbeddedText(stored.vector(), stored.characters()));
  }
}
