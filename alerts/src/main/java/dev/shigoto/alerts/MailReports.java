package dev.shigoto.alerts;

import dev.shigoto.alerts.ledger.Reports;
import dev.shigoto.alerts.loop.Loop;
import dev.shigoto.alerts.mail.DeliveryReport;
import dev.shigoto.alerts.mail.InboxMessage;
import dev.shigoto.alerts.mail.ReportInbox;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the mailbox of bounces and complaints, and notes in the ledger what they say. A message is
/// marked as seen after the database has it: one that is read twice changes nothing.
final class MailReports {

  private static final Logger LOG = LoggerFactory.getLogger(MailReports.class);
  private static final int AT_ONCE = 100;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final ReportInbox inbox;
  private final Reports reports;
  private final Counter read;
  private final Clock clock;

  MailReports(ReportInbox inbox, Reports reports, PrometheusRegistry registry, Clock clock) {
    this.inbox = inbox;
    this.reports = reports;
    this.clock = clock;
    this.read =
        Counter.builder()
            .name("shigoto_alerts_reports")
            .help("Messages read from the mailbox of bounces and complaints, by kind")
            .labelNames("kind")
            .register(registry);
  }

  Loop start() {
    return Loop.start("reading bounces", this::turn);
  }

  Duration turn() {
    return inbox.read(AT_ONCE, this::take) == AT_ONCE ? Duration.ZERO : PAUSE;
  }

  private void take(InboxMessage message) {
    Optional<DeliveryReport> report = DeliveryReport.read(message.content());
    if (report.isEmpty()) {
      LOG.info(
          "message {} of the mailbox of bounces is neither that nor a complaint", message.uid());
    }
    read.labelValues(report.map(this::kind).orElse("other")).inc();
  }

  private String kind(DeliveryReport report) {
    return reports.note(report, clock.instant())
        ? report.outcome().name().toLowerCase(Locale.ROOT)
        : "unknown";
  }
}
