package dev.shigoto.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/// The pieces of a vocabulary, character by character: a hash table from (node, character) to the
/// next node, without objects.
final class PieceTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int FREE = 0; // as a value: the root is nobody's child

  private final double[] scores;
  private final double leastScore;
  private long[] keys = new long[1 << 12];
  private int[] children = new int[1 << 12];
  private int[] pieces = new int[1 << 10];
  private int nodes = 1;

  private PieceTrie(double[] scores) {
    this.scores = scores;
    this.leastScore = Arrays.stream(scores).min().orElse(0);
    Arrays.fill(pieces, NONE);
  }

  /// @param vocabulary pairs of a piece and its log probability
  static PieceTrie of(JsonNode vocabulary) {
    double[] scores = new double[vocabulary.size()];
    Arrays.setAll(scores, id -> vocabulary.get(id).path(1).asDouble());
    PieceTrie trie = new PieceTrie(scores);
    for (int id = 0; id < scores.length; id++) {
      trie.add(vocabulary.get(id).path(0).asText(), id);
    }
    return trie;
  }

  int size() {
    return scores.length;
  }

  double leastScore() {
    return leastScore;
  }

  double score(int piece) {
    return scores[piece];
  }

  /// The piece that ends at `node`, or {@link #NONE}.
  int piece(int node) {
    return pieces[node];
  }

  /// The node behind `node` and `c`, or {@link #NONE}.
  int child(int node, char c) {
    int child = children[slot(key(node, c))];
    return child == FREE ? NONE : child;
  }

  private void add(String piece, int id) {
    int node = ROOT;
    for (int i = 0; i < piece.length(); i++) {
      node = childOrNew(node, piece.charAt(i));
    }
    pieces[node] = id;
  }

  private int childOrNew(int node, char c) {
    int slot = slot(key(node, c));
    if (children[slot] == FREE) {
      keys[slot] = key(node, c);
      children[slot] = nodes;
      addNode();
      return nodes - 1;
    }
    return children[slot];
  }

  private void addNode() {
    nodes++;
    if (nodes == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * nodes);
      Arrays.fill(pieces, nodes, pieces.length, NONE);
    }
    if (nodes * 3 > keys.length) {
      rehash();
    }
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  /// Where `key` is, or where it would go.
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (children[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int node, char c) {
    return ((long) node << Character.SIZE) | c;
  }
}
