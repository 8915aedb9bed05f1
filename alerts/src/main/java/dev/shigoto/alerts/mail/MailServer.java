package dev.shigoto.alerts.mail;

/// Where mails are handed over. Used by one thread at a time.
public interface MailServer extends AutoCloseable {

  /// Hands over, and waits for what the server says.
  Handover hand(OutgoingMail mail);

  @Override
  void close();
}
