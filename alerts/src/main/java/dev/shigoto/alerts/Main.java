package dev.shigoto.alerts;

import dev.shigoto.alerts.digest.Finder;
import dev.shigoto.alerts.ledger.Reports;
import dev.shigoto.alerts.loop.Loop;
import dev.shigoto.alerts.mail.MimeMail;
import dev.shigoto.alerts.mail.ReportInbox;
import dev.shigoto.alerts.mail.SmtpServer;
import dev.shigoto.alerts.matching.Matching;
import dev.shigoto.alerts.text.MailWriter;
import dev.shigoto.database.Database;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.dictionary.DictionaryException;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.process.Shutdown;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelException;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.facts.FactFilesException;
import dev.shigoto.retrieval.JobSearch;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process: environment, database, mail, health and metrics.
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Main() {}

  public static void main(String[] args) {
    try (Shutdown shutdown = Shutdown.interrupting(Thread.currentThread())) {
      run(Environment.read(System.getenv(), AlertsConfig::read), shutdown);
    } catch (ConfigurationException
        | DictionaryException
        | FactFilesException
        | ModelException
        | UncheckedIOException
        | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(AlertsConfig config, Shutdown shutdown) {
    Clock clock = Clock.systemUTC();
    PrometheusRegistry registry = new PrometheusRegistry();
    Gazetteer places = config.factFiles().places();
    SeekersDictionary dictionary = config.dictionary();
    MailWriter writer =
        new MailWriter(
            config.sender(),
            config.site(),
            new QueryUnderstanding(dictionary, places),
            TravelTimes.over(places));
    try (var database = Database.open(config.database());
        var models = ModelRegistry.open(config.models());
        var _ = Matching.start(database, models.embedder(), dictionary, config.factFiles(), clock);
        var engine = engine(config);
        var http = AlertsHttp.start(config.port(), registry, database, clock);
        var _ = bounces(config, database, registry, clock);
        var _ =
            Alerts.start(
                database,
                writer,
                new MimeMail(config.sender(), config.signature()),
                () -> new SmtpServer(config.smtp(), config.sender(), PATIENCE),
                config.pace(),
                Finder.all(
                    Optional.ofNullable(engine)
                        .map(it -> search(it.client(), config, models, clock)),
                    TravelTimes.over(places)),
                config.webhook(),
                clock)) {
      LOG.info("mail goes to {}; metrics on port {}", config.smtp().host(), http.port());
      shutdown.await();
    } catch (InterruptedException e) {
      LOG.info("stopped");
    }
  }

  /// Null, which nobody has to close, where none is given.
  private static @Nullable OpenSearchConnection engine(AlertsConfig config) {
    if (config.openSearch().isEmpty()) {
      LOG.info("no OPENSEARCH_URL: mails are not ranked, and profiles get no recommendations");
    }
    return config.openSearch().map(OpenSearchConnection::open).orElse(null);
  }

  private static JobSearch search(
      OpenSearchClient client, AlertsConfig config, ModelRegistry models, Clock clock) {
    Gazetteer places = config.factFiles().places();
    return new JobSearch(client, config.index(), models, clock, config.dictionary(), places);
  }

  /// Null, which nobody has to close, where no mailbox is given.
  private static @Nullable Loop bounces(
      AlertsConfig config, Database database, PrometheusRegistry registry, Clock clock) {
    return config
        .bounces()
        .map(address -> new ReportInbox(address, PATIENCE))
        .map(inbox -> new MailReports(inbox, new Reports(database.jdbi()), registry, clock))
        .map(MailReports::start)
        .orElse(null);
  }
}
