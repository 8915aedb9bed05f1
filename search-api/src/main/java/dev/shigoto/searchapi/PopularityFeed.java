package dev.shigoto.searchapi;

import dev.shigoto.database.events.ClickCounts;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.click.Popularity;
import dev.shigoto.ranking.click.PositionBias;
import dev.shigoto.ranking.click.ShownAt;
import dev.shigoto.retrieval.JobSearch;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells searches every few minutes how popular jobs are, by what seekers did with them of late.
final class PopularityFeed implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PopularityFeed.class);
  private static final int PLACES = 50;
  private static final int MINUTES = 5;

  private final ClickCounts counts;
  private final JobSearch search;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("popularity").factory());

  PopularityFeed(ClickCounts counts, JobSearch search) {
    this.counts = counts;
    this.search = search;
  }

  void start() {
    var _ = looks.scheduleWithFixedDelay(this::look, 0, MINUTES, TimeUnit.MINUTES);
  }

  private void look() {
    try {
      refresh();
    } catch (RuntimeException e) {
      LOG.warn("jobs stay as popular as they were: {}", e.getMessage());
    }
  }

  void refresh() {
    List<ShownAt<JobId>> shown =
        counts.all().stream()
            .map(it -> new ShownAt<>(it.job(), it.position(), it.impressions(), it.clicks()))
            .toList();
    search.learn(Popularity.of(shown, PositionBias.estimate(shown, PLACES)));
  }

  @Override
  public void close() {
    looks.close();
  }
}
