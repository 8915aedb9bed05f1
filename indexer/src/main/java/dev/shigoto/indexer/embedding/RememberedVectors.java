package dev.shigoto.indexer.embedding;

import dev.shigoto.database.derivations.DerivationKey;
import dev.shigoto.database.derivations.Derivations;
import dev.shigoto.models.EmbeddedText;
import dev.shigoto.models.Embedder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks the store first, and keeps there what had to be made. Equal texts of a batch are made once.
final class RememberedVectors implements TextVectors {

  private final Derivations store;
  private final TextVectors otherwise;

  RememberedVectors(Derivations store, TextVectors otherwise) {
    this.store = store;
    this.otherwise = otherwise;
  }

  @Override
  public List<TextVector> of(List<String> texts, Embedder embedder) throws InterruptedException {
    List<DerivationKey> keys =
        texts.stream().map(text -> DerivationKey.of(embedder.identity(), text)).toList();
    Map<DerivationKey, TextVector> vectors = new HashMap<>();
    store
        .find(keys)
        .forEach(
            (key, stored) -> vectors.put(key, new TextVector.Made(StoredEmbedding.text(stored))));
    Map<DerivationKey, String> missing = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!vectors.containsKey(keys.get(i))) {
        missing.put(keys.get(i), texts.get(i));
      }
    }
    vectors.putAll(make(missing, embedder));
    return keys.stream().map(vectors::get).toList();
  }

  private Map<DerivationKey, TextVector> make(Map<DerivationKey, String> texts, Embedder embedder)
      throws InterruptedException {
    List<DerivationKey> keys = new ArrayList<>(texts.keySet());
    List<TextVector> made = otherwise.of(List.copyOf(texts.values()), embedder);
    Map<DerivationKey, TextVector> vectors = new HashMap<>();
    Map<DerivationKey, byte[]> toKeep = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      vectors.put(keys.get(i), made.get(i));
      if (made.get(i) instanceof TextVector.Made(EmbeddedText text)) {
        toKeep.put(keys.get(i), StoredEmbedding.bytes(text));
      }
    }
    store.add(toKeep);
    return vectors;
  }
}
