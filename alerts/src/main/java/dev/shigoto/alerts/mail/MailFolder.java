package dev.shigoto.alerts.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Properties;

/// A folder in place of a mail server, for a machine without one: per mail a folder with the mail
/// as it would have been sent and its two bodies, to look at in a browser.
public final class MailFolder implements MailServer {

  private final Path folder;
  private final InstantSource clock;

  public MailFolder(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public Handover hand(OutgoingMail mail) {
    try {
      MimeMessage message =
          new MimeMessage(
              Session.getInstance(new Properties()), new ByteArrayInputStream(mail.content()));
      MimeMultipart bodies = (MimeMultipart) message.getContent();
      String name = clock.millis() + "-" + name(message);
      Path draft = Files.createDirectories(folder.resolve("." + name));
      Files.write(draft.resolve("mail.eml"), mail.content());
      Files.writeString(draft.resolve("subject"), message.getSubject());
      Files.writeString(draft.resolve("to"), mail.to().text());
      Files.writeString(draft.resolve("mail.txt"), text(bodies.getBodyPart(0)));
      Files.writeString(draft.resolve("mail.html"), text(bodies.getBodyPart(1)));
      Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      return new Handover.Accepted();
    } catch (MessagingException | ClassCastException e) {
      return new Handover.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a mail into " + folder, e);
    }
  }

  private static String name(MimeMessage message) throws MessagingException {
    String id = message.getMessageID(); // <name@host>
    return id.substring(1, id.indexOf('@')).replaceAll("[^A-Za-z0-9-]", "");
  }

  private static String text(BodyPart body) throws MessagingException, IOException {
    return (String) body.getContent();
  }

  @Override
  public void close() {}
}
