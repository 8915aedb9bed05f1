package dev.shigoto.models;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The models in memory, each state of one once. What is replaced is closed a while later, when
/// whoever was lent it is done.
final class LoadedModels implements AutoCloseable {

  private final Duration lent;
  private final Map<StoredModel, Embedder> embedders = new ConcurrentHashMap<>();
  private final Map<StoredModel, Ranker> rankers = new ConcurrentHashMap<>();
  private final Deque<Retired> retired = new ArrayDeque<>();

  /// @param lent how long somebody may use what was lent
  LoadedModels(Duration lent) {
    this.lent = lent;
  }

  private record Retired(Ranker ranker, long nanos) {}

  Embedder embedder(StoredModel model) {
    return embedders.computeIfAbsent(model, EmbedderLoading::load);
  }

  Ranker ranker(StoredModel model) {
    Ranker known = rankers.get(model);
    return known != null ? known : rankers.computeIfAbsent(model, RankerLoading::load);
  }

  /// Embedders stay: an index that was built with one may still be in use.
  synchronized void retireAllBut(Collection<StoredModel> used) {
    Set<StoredModel> gone = new HashSet<>(rankers.keySet());
    gone.removeAll(used);
    for (StoredModel model : gone) {
      Ranker ranker = rankers.remove(model);
      if (ranker != null) {
        retired.add(new Retired(ranker, System.nanoTime()));
      }
    }
  }

  synchronized void closeRetired() {
    while (!retired.isEmpty() && System.nanoTime() - retired.peek().nanos() > lent.toNanos()) {
      retired.remove().ranker().close();
    }
  }

  @Override
  public synchronized void close() {
    embedders.values().forEach(Embedder::close);
    rankers.values().forEach(Ranker::close);
    retired.forEach(it -> it.ranker().close());
    embedders.clear();
    rankers.clear();
    retired.clear();
  }
}
