package dev.shigoto.domain.alert;

import java.util.Locale;
import java.util.regex.Pattern;

/// Where mail goes, in small letters. Only addresses that need no quotes: those with spaces,
/// quotes, comments or other letters than ASCII's are refused, which mail servers refuse as well
/// (RFC 5321 allows them, and hardly anybody has one).
public record MailAddress(String text) {

  private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@"
              + "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  public MailAddress {
    text = text.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "mail must be an address such as hanako@example.jp, but was \"%s\""
              .formatted(text.substring(0, Math.min(text.length(), LONGEST))));
    }
  }

  public String domain() {
    return text.substring(text.lastIndexOf('@') + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
