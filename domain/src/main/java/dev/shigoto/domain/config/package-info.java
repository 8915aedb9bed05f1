/// How does a process learn its settings? Its config record reads them from a {@link
/// dev.shigoto.domain.config.Environment}, once, at the start:
///
/// ```java
/// record IndexerConfig(Secret database, URI engine, int batch) {
///   static IndexerConfig read(Environment env) {
///     return new IndexerConfig(
///         env.secret("DATABASE_URL"),
///         env.uri("OPENSEARCH_URL", "http://localhost:9200"),
///         env.integer("SHIGOTO_BATCH", 1, 5_000, 500));
///   }
/// }
///
/// IndexerConfig config = Environment.read(System.getenv(), IndexerConfig::read);
/// ```
///
/// Everything that is wrong is reported together in one {@link
/// dev.shigoto.domain.config.ConfigurationException}. Knows no variable by name.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.config;
