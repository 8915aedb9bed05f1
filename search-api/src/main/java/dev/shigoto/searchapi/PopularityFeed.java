package dev.shigoto.searchapi;

import dev.shigoto.database.events.ClickCounts;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.click.Popularity;
import dev.shigoto.ranking.click.PositionBias;
import dev.shigoto.ranking.click.ShownAt;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.background.Looks;
import java.time.Duration;
import java.util.List;

/// Tells searches every few minutes how popular jobs are, by what seekers did with them of late.
final class PopularityFeed implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final ClickCounts counts;
  private final JobSearch search;
  private final Looks looks =
      new Looks("popularity", PAUSE, this::refresh, "jobs stay as popular as they were");

  PopularityFeed(ClickCounts counts, JobSearch search) {
    this.counts = counts;
    this.search = search;
  }

  void start() {
    looks.startBeside();
  }

  void refresh() {
    List<ShownAt<JobId>> shown =
        counts.all().stream()
            .map(it -> new ShownAt<>(it.job(), it.position(), it.impressions(), it.clicks()))
            .toList();
    search.learn(Popularity.of(shown, PositionBias.estimate(shown, ClickCounts.LAST_PLACE)));
  }

  @Override
  public void close() {
    looks.close();
  }
}
