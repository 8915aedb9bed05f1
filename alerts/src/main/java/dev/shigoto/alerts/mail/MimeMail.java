package dev.shigoto.alerts.mail;

import dev.shigoto.domain.alert.MailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/// Puts mails into the bytes that servers take: UTF-8 in base64, so that no server on the way can
/// spoil it and no header holds anything but ASCII.
public final class MimeMail {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final Session NO_SERVER = Session.getInstance(new Properties());

  private final Sender sender;
  private final Signature signature;

  public MimeMail(Sender sender, Signature signature) {
    this.sender = sender;
    this.signature = signature;
  }

  /// @param id of the mail, the same at every try: two copies of one mail can be told to be one
  /// @param written the mail's date
  public byte[] bytes(MailText text, MailAddress to, String id, Instant written) {
    try {
      MimeMessage message = new Identified(header(id));
      message.setFrom(new InternetAddress(sender.from().text(), sender.name(), UTF_8));
      message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to.text()));
      message.setSubject(text.subject(), UTF_8);
      message.setSentDate(Date.from(written));
      message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence answers
      if (text.unsubscribe().isPresent()) {
        URI link = text.unsubscribe().get();
        message.setHeader("List-Unsubscribe", "<" + link + ">"); // RFC 8058
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
      message.setContent(body(text));
      message.saveChanges();
      return bytes(signature.signed(message));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("the mail " + id + " cannot be written", e);
    }
  }

  /// The value of Message-ID.
  String header(String id) {
    return "<" + id + "@" + sender.from().domain() + ">";
  }

  /// The best part comes last (RFC 2046).
  private static Multipart body(MailText text) throws MessagingException {
    MimeMultipart body = new MimeMultipart("alternative");
    body.addBodyPart(part(text.plain(), "plain"));
    body.addBodyPart(part(text.html(), "html"));
    return body;
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text.replaceAll("\\R", "\r\n"), UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static byte[] bytes(MimeMessage message) throws MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      message.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Keeps the id that it is given.
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(String id) {
      super(NO_SERVER);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
