package dev.shigoto.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import dev.shigoto.models.UnitVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Embeds texts by one model. A model that fails costs an answer its meaning's leg, not the answer.
final class TextVectors {

  private static final Logger LOG = LoggerFactory.getLogger(TextVectors.class);

  /// What the name of an occupation counts beside the words that named it.
  private static final float OCCUPATION = 0.3f;

  /// Directions of queries that are remembered; each takes some kilobytes.
  private static final int REMEMBERED = 2_000;

  /// The part of the heap that vectors of titles may take.
  private static final int TITLES_SHARE = 64;

  /// Bytes that such a vector takes beside its numbers and its title.
  private static final int ENTRY = 150;

  private final Supplier<Embedder> embedder;

  /// What was asked of late.
  private final Cache<MeantWords, List<Float>> directions =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /// Search after search compares the titles of much the same jobs.
  private final Cache<String, float[]> titles =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / TITLES_SHARE)
          .weigher(TextVectors::bytes)
          .build();

  /// @param embedder always the same model, however often it is loaded
  TextVectors(Supplier<Embedder> embedder) {
    this.embedder = embedder;
  }

  private static int bytes(String title, float[] vector) {
    return ENTRY + Character.BYTES * title.length() + Float.BYTES * vector.length;
  }

  /// The direction of a query: of its sentence, and a little of its occupations. Empty if the model
  /// failed.
  Optional<List<Float>> of(MeantWords meant) {
    List<Float> known = directions.getIfPresent(meant);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<List<Float>> direction = direction(meant);
    direction.ifPresent(it -> directions.put(meant, it));
    return direction;
  }

  private Optional<List<Float>> direction(MeantWords meant) {
    Optional<List<Float>> sentence = of(meant.sentence(), TextRole.QUERY);
    return meant.occupations().isBlank()
        ? sentence
        : sentence.flatMap(
            it -> of(meant.occupations(), TextRole.QUERY).map(names -> sum(it, names)));
  }

  /// How close titles of jobs are to a query, -1 to 1; NaN where the model failed, or takes too
  /// long to be asked for many.
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

  private static double unknown(String title) {
    return Double.NaN;
  }

  private ToDoubleFunction<String> likeness(float[] direction) {
    float[] query = UnitVectors.of(direction);
    return title -> UnitVectors.cosine(query, titles.get(title, this::title));
  }

  private float[] title(String title) {
    return embedder.get().embed(title, TextRole.PASSAGE);
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
