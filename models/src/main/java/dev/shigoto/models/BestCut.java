package dev.shigoto.models;

import java.util.Arrays;

/// For each place in a text, the best way to get there from the start of the word.
final class BestCut {

  /// How much less likely an unknown character is than the least likely piece.
  private static final double UNKNOWN_PENALTY = 10;

  private final PieceTrie trie;
  private final int unknown;
  private final double unknownScore;
  private final String text;
  private final double[] score;
  private final int[] start;
  private final int[] piece;

  /// @param unknown the piece that stands for what the trie does not know
  record Pieces(PieceTrie trie, int unknown) {}

  BestCut(Pieces pieces, String text) {
    this.trie = pieces.trie();
    this.unknown = pieces.unknown();
    this.unknownScore = trie.leastScore() - UNKNOWN_PENALTY;
    this.text = text;
    this.score = new double[text.length() + 1];
    this.start = new int[text.length() + 1];
    this.piece = new int[text.length() + 1];
  }

  /// Appends the pieces of a word to `ids`, of which there are `count`; returns how many there
  /// are then.
  int word(int from, int to, long[] ids, int count) {
    Arrays.fill(score, from + 1, to + 1, Double.NEGATIVE_INFINITY);
    score[from] = 0;
    for (int at = from; at < to; at += width(at)) {
      extend(at, to);
    }
    return collect(from, to, ids, count);
  }

  private void extend(int at, int to) {
    int next = at + width(at);
    boolean known = false;
    int node = PieceTrie.ROOT;
    for (int end = at; end < to; ) {
      node = trie.child(node, text.charAt(end++));
      if (node == PieceTrie.NONE) {
        break;
      }
      int id = trie.piece(node);
      if (id != PieceTrie.NONE) {
        offer(at, end, id, trie.score(id));
        known |= end == next;
      }
    }
    if (!known) {
      offer(at, next, unknown, unknownScore);
    }
  }

  private void offer(int at, int end, int id, double gain) {
    double candidate = score[at] + gain;
    if (candidate > score[end]) {
      score[end] = candidate;
      start[end] = at;
      piece[end] = id;
    }
  }

  /// From the end backwards; neighbours that are unknown are one piece.
  private int collect(int from, int to, long[] ids, int count) {
    int end = count;
    boolean afterUnknown = false;
    for (int at = to; at > from; at = start[at]) {
      boolean isUnknown = piece[at] == unknown;
      if (!(isUnknown && afterUnknown)) {
        ids[end++] = piece[at];
      }
      afterUnknown = isUnknown;
    }
    reverse(ids, count, end);
    return end;
  }

  private int width(int at) {
    return Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
  }

  private static void reverse(long[] ids, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      long id = ids[i];
      ids[i] = ids[j];
      ids[j] = id;
    }
  }
}
