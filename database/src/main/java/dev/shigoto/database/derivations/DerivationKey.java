package dev.shigoto.database.derivations;

import dev.shigoto.domain.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The hash of everything that a result depends on.
///
/// @param sha256 64 hexadecimal digits
public record DerivationKey(String sha256) {

  /// @param identity of what makes the result: for an embedder its files, prefix, pooling, and how
  ///     it cuts texts
  /// @param content that it is made of
  public static DerivationKey of(String identity, String content) {
    // two bytes for each character, where UTF-8 has three for Japanese
    byte[] bytes = content.getBytes(StandardCharsets.UTF_16LE);
    return new DerivationKey(Sha256.of(identity).split().add(bytes).hex());
  }

  static DerivationKey of(byte[] hash) {
    return new DerivationKey(HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(sha256);
  }
}
