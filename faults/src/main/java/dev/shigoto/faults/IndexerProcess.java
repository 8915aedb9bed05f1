package dev.shigoto.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// An indexer in a JVM of its own, which only ends by force.
final class IndexerProcess implements RunningIndexer {

  /// What the indexer does from its start.
  enum Task {
    FOLLOW,
    REBUILD
  }

  private static final Duration START = Duration.ofMinutes(1);

  private final Process process;
  private final CountDownLatch busy = new CountDownLatch(1);
  private final CountDownLatch following = new CountDownLatch(1);

  IndexerProcess(IndexerPlan plan, Task task, Path folder) {
    List<String> arguments = new ArrayList<>(plan.arguments());
    arguments.add(task.name());
    process = ChildJvm.start(IndexerProcess.class, folder.resolve("indexer.log"), arguments);
    Thread.ofVirtual().name("child-output").start(this::listen);
  }

  private void listen() {
    try (var lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        switch (line) {
          case "busy" -> busy.countDown();
          case "following" -> following.countDown();
          default -> {} // a log
        }
      }
    } catch (IOException e) {
      return; // killed
    }
  }

  /// @param arguments those of an [IndexerPlan], and a task
  public static void main(String[] arguments) throws InterruptedException {
    List<String> all = List.of(arguments);
    LocalIndexer indexer = new LocalIndexer(IndexerPlan.parse(all.subList(0, all.size() - 1)));
    Task task = Task.valueOf(all.getLast());
    Thread.ofVirtual().start(() -> work(indexer, task));
    ChildJvm.awaitParentsEnd();
    Runtime.getRuntime().halt(0);
  }

  private static void work(LocalIndexer indexer, Task task) {
    try {
      indexer.awaitBusy(START);
      if (task == Task.FOLLOW) {
        System.out.println("busy");
      }
      indexer.awaitFollowing(START);
      System.out.println("following");
      if (task == Task.REBUILD) {
        System.out.println("busy");
        indexer.rebuild();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean awaitBusy(Duration atMost) throws InterruptedException {
    return busy.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public boolean awaitFollowing(Duration atMost) throws InterruptedException {
    return following.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// `kill -9`.
  @Override
  public void close() {
    ChildJvm.kill(process);
  }
}
