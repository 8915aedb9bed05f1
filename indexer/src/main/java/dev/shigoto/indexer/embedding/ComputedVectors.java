package dev.shigoto.indexer.embedding;

import dev.shigoto.models.EmbeddedText;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Embeds texts on a few platform threads: native code would pin the carriers of virtual threads,
/// and nothing else of the process would run.
final class ComputedVectors implements TextVectors, AutoCloseable {

  /// Longer than any ad; a transformer reads so much in about a minute.
  private static final int LONGEST = 1_000_000;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("embed-", 0).daemon().factory());

  @Override
  public List<TextVector> of(List<String> texts, Embedder embedder) throws InterruptedException {
    if (texts.isEmpty()) {
      return List.of();
    }
    try {
      return threads.submit(() -> embed(texts, embedder)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("embedder " + embedder.name() + " does not work", e);
    }
  }

  /// Texts that spoil a batch are found by halving it.
  private static List<TextVector> embed(List<String> texts, Embedder embedder) {
    try {
      texts.forEach(ComputedVectors::checkLength);
      List<EmbeddedText> embedded = embedder.embedWhole(texts);
      embedded.forEach(ComputedVectors::checkFinite);
      return embedded.stream().<TextVector>map(TextVector.Made::new).toList();
    } catch (RuntimeException e) {
      if (texts.size() == 1) {
        checkWorks(embedder);
        return List.of(new TextVector.Failed("cannot be embedded: " + e.getMessage()));
      }
      int half = texts.size() / 2;
      List<TextVector> vectors = new ArrayList<>(embed(texts.subList(0, half), embedder));
      vectors.addAll(embed(texts.subList(half, texts.size()), embedder));
      return vectors;
    }
  }

  private static void checkLength(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the text has %d characters, more than %d".formatted(text.length(), LONGEST));
    }
  }

  private static void checkFinite(EmbeddedText embedded) {
    for (float x : embedded.vector()) {
      if (!Float.isFinite(x)) {
        throw new IllegalArgumentException("the model answered " + x);
      }
    }
  }

  /// Throws if it is not the text but the embedder.
  private static void checkWorks(Embedder embedder) {
    checkFinite(new EmbeddedText(embedder.embed("仕事", TextRole.PASSAGE), 2));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
