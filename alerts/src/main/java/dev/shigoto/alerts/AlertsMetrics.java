package dev.shigoto.alerts;

import dev.shigoto.alerts.ledger.LedgerFigures;
import dev.shigoto.database.Database;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How matching and mail go, read when somebody asks; nothing while the database is away.
final class AlertsMetrics implements MultiCollector {

  private static final Logger LOG = LoggerFactory.getLogger(AlertsMetrics.class);

  private final Database database;
  private final Clock clock;

  AlertsMetrics(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public MetricSnapshots collect() {
    try {
      return of(
          database.alertChanges().depth(), LedgerFigures.read(database.jdbi(), clock.instant()));
    } catch (RuntimeException e) {
      LOG.warn("how matching and mail go cannot be read: {}", e.getMessage());
      return MetricSnapshots.of();
    }
  }

  private static MetricSnapshots of(long waitingJobs, LedgerFigures figures) {
    return MetricSnapshots.of(
        gauge(
            "shigoto_alerts_waiting_jobs",
            "Changes of jobs that are yet to be matched with saved searches",
            (double) waitingJobs),
        gauge(
            "shigoto_alerts_eligible_mails",
            "Mails claimed in the last hour that ought to have gone out by now",
            (double) figures.eligible()),
        gauge(
            "shigoto_alerts_delivered_mails",
            "Those of the eligible that a mail server took",
            (double) figures.delivered()),
        gauge(
            "shigoto_alerts_bounced_mails",
            "Those of the eligible that were refused",
            (double) figures.bounced()),
        gauge(
            "shigoto_alerts_health",
            "Delivered of eligible; NaN where none was eligible",
            figures.health()),
        gauge(
            "shigoto_alerts_silent",
            "1 while mail ought to have gone out and none did",
            figures.isSilent() ? 1 : 0),
        gauge(
            "shigoto_alerts_waiting_mails",
            "Mails yet to be handed over",
            (double) figures.waiting()),
        gauge(
            "shigoto_alerts_oldest_wait_seconds",
            "How long the oldest of the waiting mails has waited",
            figures.oldestWait().toMillis() / 1000.0),
        gauge(
            "shigoto_alerts_turn_lag_seconds",
            "How long a daily or weekly saved search has waited for its turn",
            figures.turnLag().toMillis() / 1000.0));
  }

  private static GaugeSnapshot gauge(String name, String help, double value) {
    return GaugeSnapshot.builder()
        .name(name)
        .help(help)
        .dataPoint(GaugeDataPointSnapshot.builder().value(value).build())
        .build();
  }
}
