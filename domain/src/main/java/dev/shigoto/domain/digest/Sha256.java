package dev.shigoto.domain.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, of one content or of parts as they come. Texts are hashed as UTF-8.
public final class Sha256 {

  private final MessageDigest digest;

  private Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform must have it
    }
  }

  /// Of no parts yet.
  public static Sha256 start() {
    return new Sha256();
  }

  public static Sha256 of(byte[] content) {
    return start().add(content);
  }

  public static Sha256 of(String content) {
    return start().add(content);
  }

  public Sha256 add(byte[] part) {
    digest.update(part);
    return this;
  }

  public Sha256 add(String part) {
    return add(part.getBytes(UTF_8));
  }

  /// Adds a zero, which texts do not have: what follows is another part.
  public Sha256 split() {
    digest.update((byte) 0);
    return this;
  }

  /// 32 bytes; asked once, since the hash starts anew then.
  public byte[] bytes() {
    return digest.digest();
  }

  /// 64 hexadecimal digits; asked once, as `bytes`.
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  /// The first `length` bytes as hexadecimal digits; asked once, as `bytes`.
  public String hex(int length) {
    return HexFormat.of().formatHex(bytes(), 0, length);
  }
}
