package dev.shigoto.domain.identity;

import java.util.Arrays;

/// The pieces of a text as a few numbers by which its likeness to others is estimated (MinHash:
/// Broder 1997; of each minimum eight bits are kept: Li and König 2010). Their order makes no
/// difference, so moved sentences cost little.
final class TextSketch {

  static final int MINIMA = 128;
  static final int BANDS = 6;
  private static final int ROWS = 3;
  private static final double BY_CHANCE = 1.0 / 256;
  private static final int[] SEEDS = seeds();

  private final byte[] minima;
  private final int[] bands;
  private final int pieces;
  private final long digest;

  /// @param minima the lowest eight bits of each minimum
  /// @param bands hashes of the first minima, three at a time
  /// @param pieces how many different ones there are
  /// @param digest of the text
  TextSketch(byte[] minima, int[] bands, int pieces, long digest) {
    this.minima = minima;
    this.bands = bands;
    this.pieces = pieces;
    this.digest = digest;
  }

  /// @param pieces hashes of pieces, each once
  /// @param digest of the text
  static TextSketch of(int[] pieces, long digest) {
    int[] lowest = new int[MINIMA];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int piece : pieces) {
      lower(lowest, piece);
    }
    byte[] minima = new byte[MINIMA];
    for (int i = 0; i < MINIMA; i++) {
      minima[i] = (byte) lowest[i];
    }
    return new TextSketch(minima, bands(lowest), pieces.length, digest);
  }

  private static void lower(int[] lowest, int piece) {
    for (int i = 0; i < MINIMA; i++) { // without branches: the JVM makes vector instructions of it
      int mixed = (piece ^ SEEDS[i]) * 0x9E3779B1;
      mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA77;
      lowest[i] = Math.min(lowest[i], mixed ^ (mixed >>> 13));
    }
  }

  private static int[] bands(int[] lowest) {
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      bands[band] = Arrays.hashCode(Arrays.copyOfRange(lowest, band * ROWS, (band + 1) * ROWS));
    }
    return bands;
  }

  private static int[] seeds() {
    int[] seeds = new int[MINIMA];
    long state = 0x5EED;
    for (int i = 0; i < MINIMA; i++) {
      state += 0x9E3779B97F4A7C15L;
      seeds[i] = (int) (Hash.mixed(state) >>> 32);
    }
    return seeds;
  }

  boolean isEmpty() {
    return pieces == 0;
  }

  byte[] minima() {
    return minima.clone();
  }

  int[] bands() {
    return bands.clone();
  }

  int pieces() {
    return pieces;
  }

  long digest() {
    return digest;
  }

  /// Which share of the pieces of both texts stands in both, about: from 0 to 1.
  double likeness(TextSketch other) {
    if (isEmpty() || other.isEmpty()) {
      return digest == other.digest ? 1 : 0;
    }
    int equal = 0;
    for (int i = 0; i < MINIMA; i++) {
      equal += minima[i] == other.minima[i] ? 1 : 0;
    }
    return Math.max(0, ((double) equal / MINIMA - BY_CHANCE) / (1 - BY_CHANCE));
  }

  /// Which share of the shorter text stands in the longer, about: from 0 to 1.
  double containment(TextSketch other) {
    double likeness = likeness(other);
    int shorter = Math.min(pieces, other.pieces);
    return shorter == 0
        ? likeness
        : Math.min(1, likeness / (1 + likeness) * (pieces + other.pieces) / shorter);
  }
}
