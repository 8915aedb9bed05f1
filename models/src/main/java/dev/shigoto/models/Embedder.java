package dev.shigoto.models;

import java.util.List;
import java.util.stream.IntStream;

/// Turns texts into vectors whose cosine says how close they are in meaning. Safe to share between
/// threads.
public interface Embedder extends AutoCloseable {

  String name();

  /// Differs between any two embedders whose vectors cannot be compared, also under one name. An
  /// index remembers whose vectors it holds by it.
  default String identity() {
    return name();
  }

  /// Whether making a vector costs so little that it is not worth remembering.
  default boolean isCheap() {
    return false;
  }

  /// Numbers in each vector.
  int dimension();

  /// One vector of length 1 for each text, in their order: finite, and never zero, not even for an
  /// empty text. A query is read as far as the model can at once, a passage to its end.
  List<float[]> embed(List<String> texts, TextRole role);

  /// @see #embed(List, TextRole)
  default float[] embed(String text, TextRole role) {
    return embed(List.of(text), role).getFirst();
  }

  /// Passages with all that they say, however long: what the model cannot read at once it reads in
  /// parts, and the vectors of the parts are pooled.
  default List<EmbeddedText> embedWhole(List<String> texts) {
    List<float[]> vectors = embed(texts, TextRole.PASSAGE);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new EmbeddedText(vectors.get(i), texts.get(i).length()))
        .toList();
  }

  @Override
  void close();
}
