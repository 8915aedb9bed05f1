package dev.shigoto.retrieval;

import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Embeds texts. A model that fails costs an answer its meaning's leg, not the answer.
record TextVectors(Supplier<Embedder> embedder) {

  private static final Logger LOG = LoggerFactory.getLogger(TextVectors.class);

  /// What the name of an occupation counts beside the words that named it.
  private static final float OCCUPATION = 0.3f;

  /// The direction of a query: of its sentence, and a little of its occupations. Empty if the model
  /// failed.
  Optional<List<Float>> of(MeantWords meant) {
    Optional<List<Float>> sentence = of(meant.sentence(), TextRole.QUERY);
    return meant.occupations().isBlank()
        ? sentence
        : sentence.flatMap(
            it -> of(meant.occupations(), TextRole.QUERY).map(names -> sum(it, names)));
  }

  /// How close texts of jobs are to a query, -1 to 1; NaN where the model failed, or takes too long
  /// to be asked for many.
  ToDoubleFunction<String> likeness(MeantWords meant) {
    try {
      return embedder.get().isCheap()
          ? of(meant).map(query -> likeness(floats(query))).orElse(TextVectors::unknown)
          : TextVectors::unknown;
    } catch (RuntimeException e) {
      // as below
      LOG.warn("a query could not be embedded, so the likeness of titles is missing", e);
      return TextVectors::unknown;
    }
  }

  private static double unknown(String text) {
    return Double.NaN;
  }

  private ToDoubleFunction<String> likeness(float[] query) {
    double length = Math.sqrt(dot(query, query));
    return text -> dot(query, embedder.get().embed(text, TextRole.PASSAGE)) / length;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static float[] floats(List<Float> vector) {
    float[] floats = new float[vector.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = vector.get(i);
    }
    return floats;
  }

  /// Both have length 1.
  private static List<Float> sum(List<Float> sentence, List<Float> names) {
    List<Float> sum = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      sum.add(sentence.get(i) + OCCUPATION * names.get(i));
    }
    return sum;
  }

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
