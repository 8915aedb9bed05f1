package dev.shigoto.alerts;

import dev.shigoto.alerts.mail.Handover;
import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.OutgoingMail;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A mail server that says what tests tell it to, and keeps what it took.
public final class Mailbox implements MailServer {

  private final List<OutgoingMail> taken = new ArrayList<>();
  private Function<OutgoingMail, Handover> answer = mail -> new Handover.Accepted();

  public Mailbox saying(Function<OutgoingMail, Handover> words) {
    answer = words;
    return this;
  }

  @Override
  public Handover hand(OutgoingMail mail) {
    Handover said = answer.apply(mail);
    if (said instanceof Handover.Accepted) {
      taken.add(mail);
    }
    return said;
  }

  public List<OutgoingMail> taken() {
    return taken;
  }

  public List<String> ids() {
    return taken.stream()
        .map(mail -> new String(mail.content(), StandardCharsets.US_ASCII))
        .map(
            mail ->
                mail.lines().filter(it -> it.startsWith("Message-ID: ")).findFirst().orElseThrow())
        .toList();
  }

  @Override
  public void close() {}
}
