/// How does the whole platform run on one machine?
///
/// A real OpenSearch node inside this JVM ([dev.shigoto.embedded.EmbeddedOpenSearch]) and a real
/// PostgreSQL beside it ([dev.shigoto.embedded.EmbeddedPostgres]). Both keep their data in a
/// folder, answer on the loopback address only, and are spoken to like any other server: by URL.
/// Tests share one of each through [dev.shigoto.embedded.TestStack].
///
/// Knows nothing of jobs. The node carries twins of the official Kuromoji and ICU plugins, so
/// that the templates of `index-templates` run unchanged here and on a cluster.
@org.jspecify.annotations.NullMarked
package dev.shigoto.embedded;
