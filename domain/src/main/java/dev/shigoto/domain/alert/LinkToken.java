package dev.shigoto.domain.alert;

import dev.shigoto.domain.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/// The secret part of a link in a mail: who has it may do with the saved search what its owner may.
/// Nobody guesses 256 random bits, and only their hash is kept.
public record LinkToken(String text) {

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  public LinkToken {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("this is no token of a mail's link");
    }
  }

  public static LinkToken fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// Its SHA-256. What is that random needs no salt.
  public byte[] hash() {
    return Sha256.of(text).bytes();
  }

  @Override
  public String toString() {
    return "***";
  }
}
