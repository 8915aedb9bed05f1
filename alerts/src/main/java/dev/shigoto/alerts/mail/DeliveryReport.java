package dev.shigoto.alerts.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// What others say later of a mail that was sent: mail servers in a delivery status notification
/// (RFC 3464), mailbox providers in a feedback report (RFC 5965).
///
/// @param messageId of our mail, as its header has it; empty where the report does not say
/// @param recipient whose mail it was; empty where the report does not say
/// @param outcome that is final, or not
/// @param status of RFC 3463, for example 5.1.1, or the type of feedback, for example abuse; empty
///     where the report does not say
public record DeliveryReport(String messageId, String recipient, Outcome outcome, String status) {

  public enum Outcome {
    DELIVERED,
    /// The mailbox is not there, or takes nothing any more.
    FAILED,
    /// This mail was not taken; the next may be.
    REFUSED,
    /// The server goes on trying.
    DELAYED,
    /// Its reader called it spam.
    COMPLAINED
  }

  /// Of RFC 3463: what is wrong with the address. The rest of 5.1 is about the sender's.
  private static final Pattern NO_MAILBOX = Pattern.compile("5\\.1\\.([0-46]|10)|5\\.2\\.1");

  private static final int LONGEST = 1_000;

  /// Of a report about a mail in ASCII, and of one about a mail in UTF-8 (RFC 6533).
  private static final List<String> STATUS =
      List.of("message/delivery-status", "message/global-delivery-status");

  private static final List<String> RETURNED =
      List.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

  public DeliveryReport {
    for (String text : List.of(messageId, recipient, status)) {
      if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("no text that a report would have");
      }
    }
  }

  /// Empty if `mail` is no such report, or says nothing that we act on.
  public static Optional<DeliveryReport> read(byte[] mail) {
    try {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
      return message.isMimeType("multipart/report")
          ? read(new MimeMultipart(message.getDataHandler().getDataSource()))
          : Optional.empty();
    } catch (MessagingException | IOException | RuntimeException e) {
      return Optional.empty(); // anybody can send anything
    }
  }

  private static Optional<DeliveryReport> read(MimeMultipart parts)
      throws MessagingException, IOException {
    String messageId = "";
    for (int i = 0; i < parts.getCount(); i++) {
      if (isOneOf(parts.getBodyPart(i), RETURNED)) {
        messageId = field(new InternetHeaders(parts.getBodyPart(i).getInputStream()), "Message-ID");
      }
    }
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (isOneOf(part, STATUS)) {
        return Optional.of(of(recipientFields(part.getInputStream()), messageId));
      } else if (part.isMimeType("message/feedback-report")) {
        return FeedbackReport.of(new InternetHeaders(part.getInputStream()), messageId);
      }
    }
    return Optional.empty();
  }

  private static boolean isOneOf(BodyPart part, List<String> types) throws MessagingException {
    for (String type : types) {
      if (part.isMimeType(type)) {
        return true;
      }
    }
    return false;
  }

  /// The fields of the mail as a whole come first, then, after an empty line, those of a recipient.
  private static InternetHeaders recipientFields(InputStream status) throws MessagingException {
    InternetHeaders ofMail = new InternetHeaders(status);
    InternetHeaders ofRecipient = new InternetHeaders(status);
    return ofRecipient.getHeader("Action") == null ? ofMail : ofRecipient;
  }

  private static DeliveryReport of(InternetHeaders fields, String messageId) {
    String status = field(fields, "Status").split("[ (]")[0];
    String recipient = field(fields, "Final-Recipient").replaceFirst("^[^;]*;", "").strip();
    return new DeliveryReport(
        messageId, recipient.toLowerCase(Locale.ROOT), outcome(fields, status), status);
  }

  private static Outcome outcome(InternetHeaders fields, String status) {
    return switch (field(fields, "Action").toLowerCase(Locale.ROOT)) {
      case "delivered", "relayed", "expanded" -> Outcome.DELIVERED;
      case "failed" -> NO_MAILBOX.matcher(status).matches() ? Outcome.FAILED : Outcome.REFUSED;
      default -> Outcome.DELAYED;
    };
  }

  static String field(InternetHeaders fields, String name) {
    String value = fields.getHeader(name, " ");
    return value == null ? "" : value.strip();
  }
}
