package dev.shigoto.alerts.simulation;

import dev.shigoto.alerts.mail.Handover;
import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail server as they are: busy, away, gone in the middle of a word. Keeps what reached people.
final class UnreliableServer implements MailServer {

  private static final Session NO_SERVER = Session.getInstance(new Properties());
  private static final Pattern JOB = Pattern.compile("/jobs/(\\d+)");

  private final Random random;
  private final Set<String> gone;
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private boolean away;
  private int copies;

  /// What reached a person, once however often its copies came.
  ///
  /// @param id of the mail in the ledger
  /// @param noticed whether the sender learned at once that it had arrived
  record Arrival(String id, String person, Set<Long> jobs, boolean noticed) {}

  /// The process dies here: after the server has the mail, before anybody notes it.
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// @param gone addresses that do not exist any more
  UnreliableServer(Random random, Set<String> gone) {
    this.random = random;
    this.gone = gone;
  }

  void beAway(boolean whether) {
    away = whether;
  }

  @Override
  public Handover hand(OutgoingMail mail) {
    if (away) {
      return new Handover.Unreachable("connection refused");
    }
    if (gone.contains(mail.to().text())) {
      return new Handover.NoSuchAddress("550 5.1.1 no such user");
    }
    return switch (random.nextInt(40)) {
      case 0, 1 -> new Handover.Deferred("451 4.3.0 busy");
      case 2 -> {
        arrive(mail, false);
        throw new Crash();
      }
      case 3 -> {
        if (random.nextBoolean()) {
          arrive(mail, false);
        }
        yield new Handover.Deferred("silent after the final dot");
      }
      default -> {
        arrive(mail, true);
        yield new Handover.Accepted();
      }
    };
  }

  private void arrive(OutgoingMail mail, boolean noticed) {
    try {
      MimeMessage message = new MimeMessage(NO_SERVER, new ByteArrayInputStream(mail.content()));
      String id = message.getMessageID().replaceAll("^<|@.*$", "");
      if (!seen.add(id)) {
        copies++;
        return;
      }
      String plain = (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
      Set<Long> jobs = new LinkedHashSet<>();
      Matcher links = JOB.matcher(plain);
      while (links.find()) {
        jobs.add(Long.parseLong(links.group(1)));
      }
      arrivals.add(new Arrival(id, mail.to().text(), jobs, noticed));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Arrival> arrivals() {
    return arrivals;
  }

  /// Mails that came twice, by their Message-ID: the gap at the final dot.
  int copies() {
    return copies;
  }

  @Override
  public void close() {}
}
