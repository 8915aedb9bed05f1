package dev.shigoto.alerts.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A mail server by SMTP. One connection serves mail after mail and is opened again when it broke.
public final class SmtpServer implements MailServer {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);

  private final MailServerAddress address;
  private final String from;
  private final Session session;
  private @Nullable Transport connection;
  private boolean isAway;

  /// @param from the envelope's sender, to whom bounces go
  /// @param patience with every answer of the server
  public SmtpServer(MailServerAddress address, Sender from, Duration patience) {
    this.address = address;
    this.from = from.from().text();
    this.session = Session.getInstance(properties(address, this.from, patience));
  }

  private static Properties properties(MailServerAddress address, String from, Duration patience) {
    String millis = Long.toString(patience.toMillis());
    Properties set = new Properties();
    for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
      set.setProperty(protocol + "from", from);
      set.setProperty(protocol + "connectiontimeout", millis);
      set.setProperty(protocol + "timeout", millis);
      set.setProperty(protocol + "writetimeout", millis);
      set.setProperty(protocol + "ssl.checkserveridentity", "true");
      set.setProperty(protocol + "auth", Boolean.toString(address.login().isPresent()));
    }
    boolean startTls = address.tls() == MailServerAddress.Tls.REQUIRED;
    set.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
    set.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
    return set;
  }

  @Override
  public Handover hand(OutgoingMail mail) {
    Handover said = ask(mail);
    if (said instanceof Handover.Unreachable(String reason)) {
      if (!isAway) {
        LOG.warn("the mail server takes nothing, nothing is lost, trying again: {}", reason);
      }
      isAway = true;
    } else {
      isAway = false;
    }
    return said;
  }

  private Handover ask(OutgoingMail mail) {
    Transport open;
    try {
      open = connected();
    } catch (MessagingException e) {
      close();
      return new Handover.Unreachable(said(e));
    }
    try {
      MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(mail.content()));
      open.sendMessage(message, new Address[] {new InternetAddress(mail.to().text())});
      return new Handover.Accepted();
    } catch (MessagingException e) {
      close();
      return verdict(e);
    }
  }

  private Transport connected() throws MessagingException {
    Transport open = connection;
    if (open == null || !open.isConnected()) {
      close();
      open =
          session.getTransport(
              address.tls() == MailServerAddress.Tls.FROM_START ? "smtps" : "smtp");
      connection = open;
      open.connect(
          address.host(),
          address.port(),
          address.login().map(MailServerAddress.Login::user).orElse(null),
          address.login().map(login -> login.password().reveal()).orElse(null));
    }
    return open;
  }

  private static Handover verdict(MessagingException failure) {
    for (Exception e = failure; e != null; e = next(e)) {
      if (e instanceof SMTPAddressFailedException refused) {
        return refused.getReturnCode() >= 500 ? toAddress(refused) : later(failure);
      }
    }
    if (failure instanceof AuthenticationFailedException) {
      return new Handover.Unreachable(said(failure));
    }
    if (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() >= 500) {
      return refused.getCommand().startsWith("MAIL FROM")
          ? new Handover.Unreachable(said(failure)) // it refuses us, whatever the mail
          : new Handover.Refused(said(failure));
    }
    return later(failure);
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }

  /// Some servers say 550 for what they call a policy (5.7.x), or of the sender's address (5.1.7,
  /// 5.1.8): that is no word on the mailbox.
  private static Handover toAddress(SMTPAddressFailedException refused) {
    String said = said(refused);
    return said.matches("(?s)\\d{3}[ -]5\\.([267]\\.|1\\.[78]).*")
        ? new Handover.Refused(said)
        : new Handover.NoSuchAddress(said);
  }

  private static Handover later(MessagingException failure) {
    return new Handover.Deferred(said(failure));
  }

  private static String said(MessagingException e) {
    Exception cause = e;
    Exception next = next(cause);
    while (cause instanceof SendFailedException && next != null) {
      cause = next;
      next = next(cause);
    }
    return String.valueOf(cause.getMessage()).strip();
  }

  @Override
  public void close() {
    Transport open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException e) {
        // it was broken already
      }
    }
  }
}
