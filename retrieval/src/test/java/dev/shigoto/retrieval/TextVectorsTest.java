package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class TextVectorsTest {

  private static final MeantWords NURSE = new MeantWords("看護師", "");

  private final Read model = new Read();
  private final TextVectors vectors = new TextVectors(() -> model);

  /// Says which texts it read; fails while it is told to.
  private static final class Read implements Embedder {

    private final List<String> texts = new ArrayList<>();
    private boolean fails;

    @Override
    public String name() {
      return "read";
    }

    @Override
    public boolean isCheap() {
      return true;
    }

    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public List<float[]> embed(List<String> some, TextRole role) {
      if (fails) {
        throw new IllegalStateException("told to");
      }
      texts.addAll(some);
      return some.stream().map(text -> new float[] {0.6f, 0.8f}).toList();
    }

    @Override
    public void close() {}
  }

  @Test
  void what_is_asked_again_is_not_embedded_again() {
    Optional<List<Float>> first = vectors.of(NURSE);

    assertEquals(first, vectors.of(NURSE));
    assertEquals(List.of("看護師"), model.texts);
  }

  @Test
  void a_failure_is_not_remembered() {
    model.fails = true;
    assertEquals(Optional.empty(), vectors.of(NURSE));

    model.fails = false;
    assertEquals(Optional.of(List.of(0.6f, 0.8f)), vectors.of(NURSE));
  }

  @Test
  void a_title_is_embedded_once_for_all_queries() {
    vectors.likeness(NURSE).applyAsDouble("病棟の仕事");
    ToDoubleFunction<String> other = vectors.likeness(new MeantWords("夜勤", ""));

    assertEquals(1, other.applyAsDouble("病棟の仕事"), 1e-6);
    assertEquals(List.of("看護師", "病棟の仕事", "夜勤"), model.texts);
  }
}
