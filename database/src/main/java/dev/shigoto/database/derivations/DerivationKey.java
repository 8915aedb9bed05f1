package dev.shigoto.database.derivations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash of everything that a result depends on.
///
/// @param sha256 64 hexadecimal digits
public record DerivationKey(String sha256) {

  /// @param identity of what makes the result: for an embedder its files, prefix, pooling, and how
  ///     it cuts texts
  /// @param content that it is made of
  public static DerivationKey of(String identity, String content) {
    MessageDigest digest = digest();
    digest.update(identity.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    // two bytes for each character, where UTF-8 has three for Japanese
    digest.update(content.getBytes(StandardCharsets.UTF_16LE));
    return of(digest.digest());
  }

  static DerivationKey of(byte[] hash) {
    return new DerivationKey(HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(sha256);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform must have it
    }
  }
}
