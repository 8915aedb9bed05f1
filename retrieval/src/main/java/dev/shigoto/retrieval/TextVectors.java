package dev.shigoto.retrieval;

import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Embeds texts. A model that fails costs an answer its meaning's leg, not the answer.
record TextVectors(Supplier<Embedder> embedder) {

  private static final Logger LOG = LoggerFactory.getLogger(TextVectors.class);

  /// Empty if the model failed.
  Optional<List<Float>> of(String text, TextRole role) {
    try {
      return Optional.of(boxed(embedder.get().embed(text, role)));
    } catch (RuntimeException e) {
      // native code stands behind it, and whatever it throws is answered the same way
      LOG.warn("a text could not be embedded, so its meaning cannot be searched for", e);
      return Optional.empty();
    }
  }

  private static List<Float> boxed(float[] vector) {
    List<Float> boxed = new ArrayList<>(vector.length);
    for (float x : vector) {
      boxed.add(x);
    }
    return boxed;
  }
}
