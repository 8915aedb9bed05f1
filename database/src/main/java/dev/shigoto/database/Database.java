package dev.shigoto.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.shigoto.database.alert.AlertChanges;
import dev.shigoto.database.alert.ClaimedDigests;
import dev.shigoto.database.alert.MailFigures;
import dev.shigoto.database.alert.MailLinks;
import dev.shigoto.database.alert.MailLog;
import dev.shigoto.database.alert.MeasuredMails;
import dev.shigoto.database.alert.OwnerChanges;
import dev.shigoto.database.alert.SavedSearches;
import dev.shigoto.database.builds.BuildLog;
import dev.shigoto.database.changes.JobChanges;
import dev.shigoto.database.changes.JobReceipts;
import dev.shigoto.database.derivations.Derivations;
import dev.shigoto.database.events.ClickCounts;
import dev.shigoto.database.events.EventStore;
import dev.shigoto.database.experiments.ExperimentStore;
import dev.shigoto.database.experiments.Outcomes;
import dev.shigoto.database.identity.JobIdentities;
import dev.shigoto.database.jobs.JobEndings;
import dev.shigoto.database.jobs.JobRevisions;
import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.database.models.ModelActivations;
import dev.shigoto.database.models.ServedVectors;
import dev.shigoto.database.queries.QueryLog;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/// The open database.
public final class Database implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HikariDataSource dataSource;
  private final Jdbi jdbi;
  private final JobStore jobs;
  private final JobRevisions revisions;
  private final JobEndings endings;
  private final JobChanges changes;
  private final JobReceipts receipts;
  private final BuildLog builds;
  private final Derivations derivations;
  private final QueryLog queries;
  private final JobIdentities identities;
  private final EventStore events;
  private final ModelActivations activations;
  private final ServedVectors vectors;
  private final ClickCounts clicks;
  private final ExperimentStore experiments;
  private final Outcomes outcomes;
  private final SavedSearches savedSearches;
  private final OwnerChanges ownerChanges;
  private final MeasuredMails measuredMails;
  private final MailFigures mailFigures;
  private final MailLog mailLog;
  private final MailLinks mailLinks;
  private final AlertChanges alertChanges;
  private final ClaimedDigests claimedDigests;

  private Database(DatabaseConfig config, HikariDataSource dataSource) {
    this.dataSource = dataSource;
    this.jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
    this.jobs = new JobStore(jdbi);
    this.revisions = new JobRevisions(jdbi);
    this.endings = new JobEndings(jdbi);
    this.changes = new JobChanges(jdbi, () -> connect(config));
    this.receipts = new JobReceipts(jdbi);
    this.builds = new BuildLog(jdbi);
    this.derivations = new Derivations(jdbi);
    this.queries = new QueryLog(jdbi);
    this.identities = new JobIdentities(jdbi);
    this.events = new EventStore(jdbi);
    this.activations = new ModelActivations(jdbi);
    this.vectors = new ServedVectors(jdbi);
    this.clicks = new ClickCounts(jdbi);
    this.experiments = new ExperimentStore(jdbi);
    this.outcomes = new Outcomes(jdbi);
    this.savedSearches = new SavedSearches(jdbi);
    this.ownerChanges = new OwnerChanges(jdbi);
    this.measuredMails = new MeasuredMails(jdbi);
    this.mailFigures = new MailFigures(jdbi);
    this.mailLog = new MailLog(jdbi);
    this.mailLinks = new MailLinks(jdbi);
    this.alertChanges = new AlertChanges(jdbi, () -> connect(config));
    this.claimedDigests = new ClaimedDigests(jdbi, () -> connect(config));
  }

  private static Connection connect(DatabaseConfig config) throws SQLException {
    return DriverManager.getConnection(config.jdbcUrl(), config.user(), config.password());
  }

  /// Migrated to this version of the code.
  ///
  /// @throws IllegalStateException if the database cannot be reached or migrated
  public static Database open(DatabaseConfig config) {
    HikariDataSource dataSource = pool(pooled(config), config);
    try {
      migrate(dataSource);
      return new Database(config, dataSource);
    } catch (RuntimeException e) {
      dataSource.close();
      throw new IllegalStateException("cannot migrate the database " + config.jdbcUrl(), e);
    }
  }

  /// For those who answer requests and can do without: opens also while the database is away, does
  /// not migrate it, and gives up on a connection or a statement after a second or two.
  public static Database forRequests(DatabaseConfig config) {
    HikariConfig pool = pooled(config);
    pool.setInitializationFailTimeout(-1);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    pool.setValidationTimeout(PATIENCE.toMillis() / 2);
    pool.addDataSourceProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
    pool.addDataSourceProperty("socketTimeout", Long.toString(2 * PATIENCE.toSeconds()));
    pool.addDataSourceProperty("options", "-c statement_timeout=" + PATIENCE.toMillis());
    return new Database(config, pool(pool, config));
  }

  private static HikariConfig pooled(DatabaseConfig config) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("database");
    pool.setJdbcUrl(config.jdbcUrl());
    pool.setUsername(config.user());
    pool.setPassword(config.password());
    pool.setMaximumPoolSize(config.poolSize());
    pool.setMinimumIdle(1);
    pool.addDataSourceProperty("ApplicationName", "shigoto");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    return pool;
  }

  private static HikariDataSource pool(HikariConfig pool, DatabaseConfig config) {
    try {
      return new HikariDataSource(pool);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "cannot reach PostgreSQL at "
              + config.jdbcUrl()
              + "; is it running, is DATABASE_URL right?",
          e);
    }
  }

  private static void migrate(DataSource dataSource) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:dev/shigoto/database/migrations")
        .load()
        .migrate();
  }

  public JobStore jobs() {
    return jobs;
  }

  public JobRevisions revisions() {
    return revisions;
  }

  public JobEndings endings() {
    return endings;
  }

  public JobChanges changes() {
    return changes;
  }

  public JobReceipts receipts() {
    return receipts;
  }

  public BuildLog builds() {
    return builds;
  }

  public Derivations derivations() {
    return derivations;
  }

  public QueryLog queries() {
    return queries;
  }

  public JobIdentities identities() {
    return identities;
  }

  public EventStore events() {
    return events;
  }

  public ClickCounts clicks() {
    return clicks;
  }

  public ModelActivations activations() {
    return activations;
  }

  public ServedVectors vectors() {
    return vectors;
  }

  public ExperimentStore experiments() {
    return experiments;
  }

  public Outcomes outcomes() {
    return outcomes;
  }

  public SavedSearches savedSearches() {
    return savedSearches;
  }

  public OwnerChanges ownerChanges() {
    return ownerChanges;
  }

  public MeasuredMails measuredMails() {
    return measuredMails;
  }

  public MailFigures mailFigures() {
    return mailFigures;
  }

  public MailLog mailLog() {
    return mailLog;
  }

  public MailLinks mailLinks() {
    return mailLinks;
  }

  public AlertChanges alertChanges() {
    return alertChanges;
  }

  public ClaimedDigests claimedDigests() {
    return claimedDigests;
  }

  /// For stores that live in the processes.
  public Jdbi jdbi() {
    return jdbi;
  }

  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void close() {
    changes.close();
    alertChanges.close();
    claimedDigests.close();
    dataSource.close();
  }
}
