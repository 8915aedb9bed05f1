package dev.shigoto.domain.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// A number that depends on texts alone, the same in every process and version, and as good as
/// random: seekers of one arm are spread evenly over those of any other experiment.
record StableHash(byte[] sha256) {

  static StableHash of(String... parts) {
    MessageDigest digest = digest();
    Arrays.stream(parts).forEach(part -> digest.update((part + "\0").getBytes(UTF_8)));
    return new StableHash(digest.digest());
  }

  /// From 0 to below 1, by the first 53 bits.
  double fraction() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | sha256[i] & 0xFF;
    }
    return (bits >>> 11) * 0x1.0p-53;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform must have it
    }
  }
}
