package dev.shigoto.local;

import dev.shigoto.alerts.Alerts;
import dev.shigoto.alerts.Pace;
import dev.shigoto.alerts.digest.Finder;
import dev.shigoto.alerts.ledger.MailRates;
import dev.shigoto.alerts.mail.MailFolder;
import dev.shigoto.alerts.mail.MimeMail;
import dev.shigoto.alerts.mail.Sender;
import dev.shigoto.alerts.mail.Signature;
import dev.shigoto.alerts.text.MailWriter;
import dev.shigoto.database.Database;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.retrieval.JobSearch;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/// The mail of saved searches on a machine without a mail server: it goes into a folder, and is
/// shown at `/lab/mail`.
final class LocalMail {

  private LocalMail() {}

  /// @param site where the search page answers
  static Alerts start(
      PlatformOptions options, Database database, JobSearch search, URI site, Clock clock) {
    Sender sender =
        new Sender(
            "しごと（このマシンの中）",
            new MailAddress("jobs@shigoto.localhost"),
            "このマシンの中だけで動いています",
            site.toString());
    MailWriter writer =
        new MailWriter(
            sender,
            site,
            new QueryUnderstanding(options.dictionary(), options.factFiles().places()),
            TravelTimes.over(options.factFiles().places()));
    return Alerts.start(
        database,
        writer,
        new MimeMail(sender, Signature.NONE),
        () -> new MailFolder(options.data().mails(), clock),
        new Pace(1, MailRates.NONE),
        Finder.all(Optional.of(search), TravelTimes.over(options.factFiles().places())),
        Optional.empty(),
        clock);
  }
}
