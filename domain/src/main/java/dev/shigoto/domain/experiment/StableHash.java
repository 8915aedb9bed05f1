package dev.shigoto.domain.experiment;

import dev.shigoto.domain.digest.Sha256;
import java.nio.ByteBuffer;

/// A number that depends on texts alone, the same in every process and version, and as good as
/// random: seekers of one arm are spread evenly over those of any other experiment.
///
/// @param bits the first 64 of a SHA-256
record StableHash(long bits) {

  static StableHash of(String... parts) {
    Sha256 hash = Sha256.start();
    for (String part : parts) {
      hash.add(part).split();
    }
    return new StableHash(ByteBuffer.wrap(hash.bytes()).getLong());
  }

  /// From 0 to below 1, by 53 bits.
  double fraction() {
    return (bits >>> 11) * 0x1.0p-53;
  }
}
