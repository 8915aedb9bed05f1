package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.model.VectorShare;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A server with a database and an indexer of its own, and a clock that tests move.
final class LiveServer implements AutoCloseable {

  static final Instant NOW = Instant.parse("2099-11-20T00:00:00Z");

  private final DatabaseConfig config = DatabaseConfig.parse(TestStack.newDatabaseUrl());
  private final Database database = Database.open(config);
  private final Database asked = Database.forRequests(config);
  private final OpenSearchConnection engine = OpenSearchConnection.open(TestStack.openSearchUrl());
  private final ModelRegistry models;
  private final IndexNames names = new IndexNames(TestStack.newIndexPrefix());
  private final Indexer indexer;
  private final JobSearch search;
  private final SearchApi api;
  private volatile Instant now = NOW;

  LiveServer() throws InterruptedException {
    this(Optional.empty());
  }

  /// @param folder of models beside the bundled ones
  LiveServer(Optional<Path> folder) throws InterruptedException {
    models = ModelRegistry.open(folder);
    indexer =
        Indexer.start(
            database, engine.client(), names, models, IndexerSettings.DEFAULT, Progress.NONE);
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    search = new JobSearch(engine.client(), names, models, clock);
    api =
        SearchApi.start(
            SearchApiConfig.local(0, TestStack.openSearchUrl(), config).noting(new VectorShare(1)),
            new Sources(search, models, asked, clock));
  }

  Answer get(String path) {
    return Answer.get(url(), path);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + api.port());
  }

  Database database() {
    return database;
  }

  Answer post(String path, String body) {
    return Answer.post(URI.create("http://127.0.0.1:" + api.port()), path, body);
  }

  int found(String path) {
    return get(path).json().path("hits").size();
  }

  void insert(String title) {
    sql(
        """
        with employer as (insert into companies (name) values (?) returning id)
        insert into jobs (source, external_id, title, company_id)
        select 'test', ?, ?, id from employer
        """,
        title + "株式会社",
        title,
        title);
  }

  /// The token of the link in the mail that asks to confirm a saved search, as the mail's writer
  /// would make it.
  String link(String savedSearch) {
    LinkToken token = LinkToken.fresh(new SecureRandom());
    link(savedSearch, token);
    return token.text();
  }

  /// As if the mail had this token.
  void link(String savedSearch, LinkToken token) {
    sql(
        """
        insert into mail_tokens (token_hash, mail_id, created_at)
        select ?, id, now() from mails where saved_search_id = ? and campaign = 'CONFIRMATION'
        """,
        token.hash(),
        Long.parseLong(savedSearch));
  }

  String text(String query) {
    return database
        .jdbi()
        .withHandle(handle -> handle.createQuery(query).mapTo(String.class).one());
  }

  /// What people agreed to, the latest last.
  List<String> consents() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select wording from consents order by id")
                    .mapTo(String.class)
                    .list());
  }

  void sql(String statement, Object... arguments) {
    database.jdbi().useHandle(handle -> handle.execute(statement, arguments));
  }

  Instant databaseTime() {
    return database
        .jdbi()
        .withHandle(handle -> handle.createQuery("select now()").mapTo(Instant.class).one());
  }

  JobSearch search() {
    return search;
  }

  Instant now() {
    return now;
  }

  void tick(Duration time) {
    now = now.plus(time);
  }

  void awaitCaughtUp() throws InterruptedException {
    indexer.awaitCaughtUp(Duration.ofSeconds(20));
  }

  void stopIndexing() {
    indexer.close();
  }

  /// As far as the API can tell.
  void loseDatabase() {
    asked.close();
  }

  @Override
  public void close() {
    api.close();
    indexer.close();
    models.close();
    engine.close();
    asked.close();
    database.close();
  }
}
