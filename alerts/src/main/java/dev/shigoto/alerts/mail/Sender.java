package dev.shigoto.alerts.mail;

import dev.shigoto.domain.alert.MailAddress;

/// Who sends the mail: what the Japanese law on mail (特定電子メールの送信の適正化等に関する法律, article 4, and
/// article 9 of its ordinance) has every advertising mail say. That it can be ended, and how, the
/// templates say.
///
/// @param name of the person or company that answers for the mail
/// @param from the address in the mail's From
/// @param postalAddress of the sender
/// @param contact where questions and complaints go: an address of the web, mail or a telephone
public record Sender(String name, MailAddress from, String postalAddress, String contact) {

  public Sender {
    name = line("SHIGOTO_MAIL_SENDER", "the sender's name", name);
    postalAddress =
        line("SHIGOTO_MAIL_POSTAL_ADDRESS", "the sender's postal address", postalAddress);
    contact = line("SHIGOTO_MAIL_CONTACT", "where complaints go", contact);
  }

  private static String line(String variable, String what, String text) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > 200 || line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          variable
              + " must be one line of 1 to 200 characters with "
              + what
              + ", which the law on mail demands in every mail");
    }
    return line;
  }
}
