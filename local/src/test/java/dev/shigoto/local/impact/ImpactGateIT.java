package dev.shigoto.local.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.database.queries.QueryLog.Counts;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indexer.SwapGate;
import dev.shigoto.indexer.SwapRefusedException;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.evaluation.Qrels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rebuilds with a gate, over real stores.
class ImpactGateIT {

  private static final List<String> TEXTS =
      List.of("看護師", "介護", "エンジニア", "カフェ", "ドライバー", "事務", "保育士", "営業");

  @TempDir private Path folder;

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  private final OpenSearchConnection engine = OpenSearchConnection.open(TestStack.openSearchUrl());
  private final IndexNames names = new IndexNames(TestStack.newIndexPrefix());
  private final ModelRegistry models = ModelRegistry.open(Optional.empty());
  private final JobsIndex index = new JobsIndex(engine.client(), names);
  private final StringBuilder shown = new StringBuilder();

  @AfterEach
  void close() {
    models.close();
    engine.close();
    database.close();
  }

  @Test
  void the_same_again_passes_and_says_so() throws Exception {
    try (Indexer indexer = indexer()) {
      database
          .queries()
          .note(
              Map.of("{\"query\":\"看護師\"}", Counts.asked(1), "no JSON", Counts.asked(1)),
              Instant.EPOCH);
      ImpactGate gate = gate(options(Optional.empty(), Optional.empty(), false));

      assertEquals(2, indexer.rebuild(Progress.NONE, gate));

      assertTrue(shown.toString().contains("1 queries compared"), shown::toString);
      assertTrue(gate.json().contains("\"meanOverlap10\":1.0"), gate.json());
      assertTrue(gate.json().contains("\"refused\":false"), gate.json());
    }
  }

  @Test
  void a_generation_that_loses_what_was_judged_good_is_refused_and_deleted() throws Exception {
    try (Indexer indexer = indexer()) {
      ImpactGate gate = gate(options(Optional.of(queries()), Optional.of(judgments()), false));

      SwapRefusedException refused =
          assertThrows(
              SwapRefusedException.class, () -> indexer.rebuild(Progress.NONE, spoiled(gate)));

      assertTrue(refused.getMessage().contains("would lose judged relevance"));
      assertEquals(1, index.current().orElseThrow().number());
      assertEquals(List.of(1), index.generations().stream().map(Generation::number).toList());
      assertTrue(gate.json().contains("\"refused\":true"), gate.json());
    }
  }

  @Test
  void force_takes_it_all_the_same() throws Exception {
    try (Indexer indexer = indexer()) {
      ImpactGate gate = gate(options(Optional.of(queries()), Optional.of(judgments()), true));

      assertEquals(2, indexer.rebuild(Progress.NONE, spoiled(gate)));

      assertEquals(2, index.current().orElseThrow().number());
    }
  }

  private Indexer indexer() throws InterruptedException {
    database.jobs().upsert(DemoJobs.seeded(7, Instant.now()).jobs(300).toList());
    return Indexer.start(
        database, engine.client(), names, models, IndexerSettings.DEFAULT, Progress.NONE);
  }

  private ImpactGate gate(ImpactOptions options) {
    return new ImpactGate(
        engine.client(), names, models, database.queries(), options, Progress.NONE, shown::append);
  }

  private static ImpactOptions options(
      Optional<Path> queries, Optional<Path> qrels, boolean force) {
    return new ImpactOptions(ImpactOptions.USUAL_REPLAY, queries, qrels, force);
  }

  /// Takes away from the new generation what the old one shows first.
  private SwapGate spoiled(SwapGate gate) {
    return (inUse, built) -> {
      judged(inUse).forEach(id -> index.deleteDocument(built.number(), id));
      index.refresh(built.number());
      gate.examine(inUse, built);
    };
  }

  private Stream<String> judged(Generation generation) {
    return replayed(generation).flatMap(it -> it.before().stream()).map(Found::id).distinct();
  }

  private Stream<Comparison> replayed(Generation generation) {
    Replay replay = new Replay(engine.client(), names, models, Clock.systemUTC());
    List<ReplayedQuery> queries = QuerySource.of(folder.resolve("queries.tsv"));
    return replay
        .run(queries, Qrels.NONE, generation, generation, Progress.NONE)
        .comparisons()
        .stream();
  }

  private Path queries() throws IOException {
    return Files.write(
        folder.resolve("queries.tsv"), TEXTS.stream().map(text -> text + "\t" + text).toList());
  }

  /// What is shown now is good.
  private Path judgments() throws IOException {
    Generation inUse = index.current().orElseThrow();
    return Files.write(
        folder.resolve("qrels"),
        replayed(inUse)
            .flatMap(
                it -> it.before().stream().map(job -> it.query().id() + " 0 " + job.id() + " 3"))
            .toList());
  }
}
