package dev.shigoto.alerts.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/// How a mail is signed before it leaves.
public interface Signature {

  /// Leaves signing to the mail server.
  Signature NONE = message -> message;

  MimeMessage signed(MimeMessage message) throws MessagingException;
}
