package dev.shigoto.domain.identity;

/// Numbers of 64 bits for texts, the same in every process.
final class Hash {

  private Hash() {}

  static long of(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mixed(hash);
  }

  static long of(long seed, long value) {
    return mixed(seed * 0x9E3779B97F4A7C15L + value);
  }

  /// The finalizer of SplitMix64.
  static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
