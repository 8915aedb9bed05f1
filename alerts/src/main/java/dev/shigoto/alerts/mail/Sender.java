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
    name = line("the sender's name", name);
    postalAddress = line("the sender's postal address", postalAddress);
    contact = line("where complaints go", contact);
  }

  /// @param what the text says, for the message
  /// @throws IllegalArgumentException if it is no single line of 1 to 200 characters
  public static String line(String what, String text) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > 200 || line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what
              + " must be one line of 1 to 200 characters, for the law on mail demands it in every mail");
    }
    return line;
  }
}
