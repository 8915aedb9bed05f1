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

  /// How close each text of jobs is to a query. Empty if the model failed, or takes too long to be
  /// asked for so many.
  Optional<double[]> cosines(MeantWords meant, List<String> texts) {
    try {
      return embedder.get().isCheap()
          ? of(meant).map(it -> cosines(it, embedder.get().embed(texts, TextRole.PASSAGE)))
          : Optional.empty();
    } catch (RuntimeException e) {
      // as below
      LOG.warn("titles could not be embedded, so their likeness is missing", e);
      return Optional.empty();
    }
  }

  private static double[] cosines(List<Float> query, List<float[]> texts) {
    double length = Math.sqrt(query.stream().mapToDouble(x -> x * x).sum());
    return texts.stream().mapToDouble(text -> dot(query, text) / length).toArray();
  }

  private static double dot(List<Float> query, float[] text) {
    double sum = 0;
    for (int i = 0; i < text.length; i++) {
      sum += query.get(i) * text[i];
    }
    return sum;
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
