package dev.shigoto.domain.ad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words by their letters, so that all words that start at a place of a text are found in one walk.
/// A step is one look into a table of (node, letter). Immutable once made.
final class WordTree<V> {

  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L; // of Fibonacci hashing

  private final long[] steps;
  private final int[] nodes;
  private final int shift;
  private final List<@Nullable V> values = new ArrayList<>();

  WordTree(Map<String, V> words) {
    int letters = 1 + words.keySet().stream().mapToInt(String::length).sum();
    int bits = 33 - Integer.numberOfLeadingZeros(letters);
    this.steps = new long[1 << bits];
    this.nodes = new int[1 << bits];
    this.shift = 64 - bits;
    Arrays.fill(steps, NONE);
    values.add(null);
    words.forEach(this::add);
  }

  private void add(String word, V value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int slot = slot(node, word.charAt(i));
      if (steps[slot] == NONE) {
        steps[slot] = step(node, word.charAt(i));
        nodes[slot] = values.size();
        values.add(null);
      }
      node = nodes[slot];
    }
    values.set(node, value);
  }

  private static long step(int node, char letter) {
    return ((long) node << Character.SIZE) | letter;
  }

  /// Where a step is, or where there is room for it.
  private int slot(int node, char letter) {
    long step = step(node, letter);
    int slot = (int) ((step * SPREAD) >>> shift);
    while (steps[slot] != step && steps[slot] != NONE) {
      slot = (slot + 1) & (steps.length - 1);
    }
    return slot;
  }

  private int next(int node, char letter) {
    int slot = slot(node, letter);
    return steps[slot] == NONE ? NONE : nodes[slot];
  }

  boolean hasWordAt(String text, int start) {
    int node = ROOT;
    for (int at = start; at < text.length(); at++) {
      node = next(node, text.charAt(at));
      if (node == NONE) {
        return false;
      }
      if (values.get(node) != null) {
        return true;
      }
    }
    return false;
  }

  Walk walk(String text) {
    return new Walk(text);
  }

  /// Goes through a text, and knows the words of the place where it stands.
  final class Walk {

    private final String text;
    private int[] ends = new int[8];
    private int[] found = new int[8];
    private int size;

    private Walk(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    /// Where the longest word that starts at `start` ends; `start` if there is none.
    int longest(int start) {
      size = 0;
      int node = ROOT;
      for (int at = start; at < text.length(); at++) {
        node = next(node, text.charAt(at));
        if (node == NONE) {
          break;
        }
        if (values.get(node) != null) {
          note(node, at + 1);
        }
      }
      return end(start);
    }

    private void note(int node, int end) {
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
        found = Arrays.copyOf(found, 2 * size);
      }
      ends[size] = end;
      found[size++] = node;
    }

    /// Where the next shorter word ends; 0 if there is none.
    int shorter() {
      size--;
      return end(0);
    }

    private int end(int none) {
      return size == 0 ? none : ends[size - 1];
    }

    /// Of the word whose end was given last.
    V value() {
      V value = values.get(found[size - 1]);
      if (value == null) {
        throw new IllegalStateException("no word ends here");
      }
      return value;
    }
  }
}
