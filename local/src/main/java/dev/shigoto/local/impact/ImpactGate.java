package dev.shigoto.local.impact;

import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.SwapGate;
import dev.shigoto.indexer.SwapRefusedException;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.evaluation.Qrels;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Prints what a new generation would change, and refuses one that loses judged relevance.
public final class ImpactGate implements SwapGate {

  private final Replay replay;
  private final ImpactOptions options;
  private final List<ReplayedQuery> queries;
  private final Qrels qrels;
  private final Progress progress;
  private final Consumer<String> show;
  private Optional<ImpactReport> report = Optional.empty();

  /// Reads queries and judgments at once: a file that is wrong must be known before hours of
  /// building.
  ///
  /// @param show takes the text of the report
  /// @throws dev.shigoto.ranking.evaluation.EvaluationFileException naming the lines that are
  ///     wrong
  public ImpactGate(
      OpenSearchClient client,
      IndexNames names,
      ModelRegistry models,
      QueryLog log,
      ImpactOptions options,
      Progress progress,
      Consumer<String> show) {
    this.replay = new Replay(client, names, models, Clock.systemUTC());
    this.options = options;
    this.queries =
        options
            .queries()
            .map(QuerySource::of)
            .orElseGet(() -> QuerySource.of(log, options.replay()));
    this.qrels = options.qrels().map(Qrels::of).orElse(Qrels.NONE);
    this.progress = progress;
    this.show = show;
  }

  @Override
  public void examine(Generation inUse, Generation built) {
    ImpactReport found = replay.run(queries, qrels, inUse, built, progress);
    report = Optional.of(found);
    show.accept(found.text());
    found
        .refusal()
        .filter(reason -> !options.force())
        .ifPresent(
            reason -> {
              throw new SwapRefusedException(reason);
            });
  }

  /// One line of JSON: the report, or no queries where there was nothing to compare with.
  public String json() {
    return report.map(ImpactJson::of).orElse("{\"queries\":0}");
  }
}
