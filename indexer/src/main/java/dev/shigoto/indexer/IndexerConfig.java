package dev.shigoto.indexer;

import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.indexer.embedding.StoreUse;
import dev.shigoto.indexer.freshness.FreshnessSettings;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.VectorSettings.Compression;
import dev.shigoto.indextemplates.VectorSettings.Engine;
import dev.shigoto.models.facts.FactFiles;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What the process is told.
///
/// @param port of health and metrics; 0 takes any free one
/// @param models a folder of further models
/// @param feeds the file that defines feeds
public record IndexerConfig(
    URI openSearch,
    IndexNames index,
    Optional<Path> models,
    Optional<Path> feeds,
    IndexerSettings settings,
    int port,
    DatabaseConfig database) {

  static IndexerConfig read(Environment env) {
    return new IndexerConfig(
        env.uri("OPENSEARCH_URL"),
        env.parsed("SHIGOTO_INDEX_PREFIX", IndexNames::new, IndexNames.DEFAULT.prefix()),
        env.optional("SHIGOTO_MODELS", env::path),
        env.optional("SHIGOTO_FEEDS", env::path),
        settings(env),
        env.integer("SHIGOTO_INDEXER_PORT", 0, 65_535, 9102),
        env.secret(
            "DATABASE_URL", DatabaseConfig::parse, "postgresql://user:password@host:5432/shigoto"));
  }

  private static IndexerSettings settings(Environment env) {
    IndexerSettings usual = IndexerSettings.DEFAULT;
    return new IndexerSettings(
        env.integer("SHIGOTO_INDEXER_WORKERS", 1, 6, usual.workers()),
        env.integer("SHIGOTO_INDEXER_BATCH", 1, 5_000, usual.batchJobs()),
        usual.bulkBytes(),
        usual.poll(),
        usual.longestPause(),
        env.parsed("SHIGOTO_VECTOR_ENGINE", Engine::of, "lucene"),
        env.parsed("SHIGOTO_VECTOR_COMPRESSION", Compression::of, "1x"),
        env.integer("SHIGOTO_KEEP_GENERATIONS", 0, 10, usual.keptGenerations()),
        Duration.ofMinutes(
            env.integer(
                "SHIGOTO_VERIFY_MINUTES", 1, 10_080, (int) usual.verifyEvery().toMinutes())),
        env.parsed("SHIGOTO_EMBEDDING_STORE", StoreUse::of, "auto"),
        FactFiles.read(env),
        freshness(env, usual.freshness()));
  }

  private static FreshnessSettings freshness(Environment env, FreshnessSettings usual) {
    int days = (int) usual.deleteAfter().toDays();
    return new FreshnessSettings(
        env.duration("SHIGOTO_REFRESH_INTERVAL", usual.refreshInterval()),
        Duration.ofDays(env.integer("SHIGOTO_DELETE_AFTER", 1, 3_650, days)),
        usual.clock());
  }
}
