package dev.shigoto.database.embeddings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash of everything that a vector depends on.
///
/// @param sha256 64 hexadecimal digits
public record EmbeddingKey(String sha256) {

  /// @param identity of the embedder: its files, prefix, pooling, and how it cuts texts
  public static EmbeddingKey of(String identity, String text) {
    MessageDigest digest = digest();
    digest.update(identity.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    // two bytes for each character, where UTF-8 has three for Japanese
    digest.update(text.getBytes(StandardCharsets.UTF_16LE));
    return of(digest.digest());
  }

  static EmbeddingKey of(byte[] hash) {
    return new EmbeddingKey(HexFormat.of().formatHex(hash));
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
