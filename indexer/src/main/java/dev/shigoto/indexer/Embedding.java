package dev.shigoto.indexer;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Embeds the texts of jobs on a few platform threads: native code would pin the carriers of
/// virtual threads, and nothing else of the process would run.
final class Embedding implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
          Thread.ofPlatform().name("embed-", 0).daemon().factory());

  /// What became of the text of one job.
  sealed interface Result {}

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Vector(float[] numbers) implements Result {}

  record Failure(String reason) implements Result {}

  /// One result per job, in their order.
  List<Result> of(List<Job> jobs, Embedder embedder) throws InterruptedException {
    if (jobs.isEmpty()) {
      return List.of();
    }
    try {
      return threads.submit(() -> embed(jobs, embedder)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("embedder " + embedder.name() + " does not work", e);
    }
  }

  private static List<Result> embed(List<Job> jobs, Embedder embedder) {
    List<String> texts = jobs.stream().map(job -> JobText.passage(job.ad())).toList();
    try {
      return embedder.embed(texts, TextRole.PASSAGE).stream().<Result>map(Vector::new).toList();
    } catch (RuntimeException e) {
      return texts.stream().map(text -> embedAlone(text, embedder)).toList();
    }
  }

  private static Result embedAlone(String text, Embedder embedder) {
    try {
      return new Vector(embedder.embed(text, TextRole.PASSAGE));
    } catch (RuntimeException e) {
      embedder.embed("仕事", TextRole.PASSAGE); // throws if it is not the text but the embedder
      return new Failure("cannot be embedded: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
