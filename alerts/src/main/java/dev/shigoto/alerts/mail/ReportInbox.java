package dev.shigoto.alerts.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/// The mailbox to which others send what became of our mails, by IMAP. What was taken is marked as
/// seen; nothing is deleted.
public final class ReportInbox {

  /// Reports say what they say before the mail that they return.
  private static final int LONGEST = 256 * 1024;

  private static final FlagTerm UNSEEN = new FlagTerm(new Flags(Flags.Flag.SEEN), false);

  private final MailServerAddress address;
  private final String protocol;
  private final Session session;

  /// @param patience with every answer of the server
  public ReportInbox(MailServerAddress address, Duration patience) {
    this.address = address;
    this.protocol = address.tls() == MailServerAddress.Tls.FROM_START ? "imaps" : "imap";
    this.session = Session.getInstance(properties(address, "mail." + protocol + ".", patience));
  }

  private static Properties properties(
      MailServerAddress address, String prefix, Duration patience) {
    String millis = Long.toString(patience.toMillis());
    String startTls = Boolean.toString(address.tls() == MailServerAddress.Tls.REQUIRED);
    Properties set = new Properties();
    set.setProperty(prefix + "connectiontimeout", millis);
    set.setProperty(prefix + "timeout", millis);
    set.setProperty(prefix + "writetimeout", millis);
    set.setProperty(prefix + "ssl.checkserveridentity", "true");
    set.setProperty(prefix + "starttls.enable", startTls);
    set.setProperty(prefix + "starttls.required", startTls);
    return set;
  }

  /// Hands over the messages that were not seen yet, the oldest first, and marks each as seen once
  /// it was taken: after a crash, and where `taker` throws, it is handed over again.
  ///
  /// @return how many were taken
  /// @throws IllegalStateException if the server cannot be reached or does not let us in
  public int read(int atMost, Consumer<InboxMessage> taker) {
    try (Store store = session.getStore(protocol)) {
      MailServerAddress.Login login = address.login().orElseThrow();
      store.connect(address.host(), address.port(), login.user(), login.password().reveal());
      IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX"); // closing it would delete
      inbox.open(Folder.READ_WRITE);
      Message[] unseen = inbox.search(UNSEEN);
      int count = Math.min(unseen.length, atMost);
      for (int i = 0; i < count; i++) {
        IMAPMessage message = (IMAPMessage) unseen[i];
        taker.accept(new InboxMessage(inbox.getUID(message), content(inbox, message)));
        message.setFlag(Flags.Flag.SEEN, true);
      }
      return count;
    } catch (MessagingException e) {
      throw new IllegalStateException(
          "the mailbox at " + address.host() + " cannot be read: " + e.getMessage(), e);
    }
  }

  /// One that the server cannot show holds up no other.
  private static byte[] content(IMAPFolder inbox, IMAPMessage message) throws MessagingException {
    message.setPeek(true); // reading alone would mark it as seen
    try (InputStream content = message.getMimeStream()) {
      return content.readNBytes(LONGEST);
    } catch (MessagingException | IOException e) {
      if (!inbox.isOpen()) {
        throw new MessagingException("the connection broke", e);
      }
      return new byte[0];
    }
  }
}
