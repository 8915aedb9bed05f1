package dev.shigoto.alerts.mail;

import jakarta.mail.internet.InternetHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The part of a report in which a mailbox provider passes on what its user thinks of a mail, in
/// the Abuse Reporting Format (RFC 5965).
final class FeedbackReport {

  /// Of the types of RFC 5965 and its registry those by which a reader objects. The others report
  /// viruses and failed signatures, or that a mail was no spam (RFC 6430).
  private static final Set<String> OBJECTIONS = Set.of("abuse", "fraud", "opt-out", "other");

  private FeedbackReport() {}

  /// Whose mail it was is not read: providers leave it out or disguise it, and the returned mail's
  /// id says it.
  ///
  /// @return empty if nobody objects
  static Optional<DeliveryReport> of(InternetHeaders fields, String messageId) {
    String type = DeliveryReport.field(fields, "Feedback-Type").toLowerCase(Locale.ROOT);
    return OBJECTIONS.contains(type)
        ? Optional.of(new DeliveryReport(messageId, "", DeliveryReport.Outcome.COMPLAINED, type))
        : Optional.empty();
  }
}
