package dev.shigoto.models.train;

import dev.shigoto.models.train.Vocabulary.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a text is made of: its pieces, and the pairs of neighbouring characters in it. Each piece
/// counts once, and so does each pair where two meet: saying it again tells nothing new. A word
/// that no training text had still has its pairs. Rows of the table are the pieces, then the
/// buckets that pairs fall into (hashing as in fastText, Bojanowski 2017).
final class Spelling {

  private static final long UNKNOWN = 0;

  private final int buckets;
  private final List<int[]> within;
  private final long[] last;
  private final long[] first;

  private Spelling(int buckets, List<int[]> characters) {
    this.buckets = buckets;
    this.within = characters.stream().map(it -> pairs(it, characters.size(), buckets)).toList();
    this.last = characters.stream().mapToLong(Spelling::lastOf).toArray();
    this.first = characters.stream().mapToLong(Spelling::firstOf).toArray();
  }

  /// @param buckets at least 1
  static Spelling of(Vocabulary vocabulary, int buckets) {
    List<int[]> characters = new ArrayList<>();
    characters.add(new int[0]); // what is unknown
    vocabulary.pieces().stream()
        .map(Piece::text)
        .map(Spelling::characters)
        .forEach(characters::add);
    return new Spelling(buckets, characters);
  }

  int pieces() {
    return within.size();
  }

  /// Pieces and buckets.
  int rows() {
    return pieces() + buckets;
  }

  /// A number for each piece: the sum of one piece's last and the next one's first, divided by the
  /// buckets, leaves the bucket of the pair where the two meet.
  long[] last() {
    return last.clone();
  }

  /// @see #last()
  long[] first() {
    return first.clone();
  }

  /// The rows that a text is the sum of.
  ///
  /// @param pieces in their order
  Bag bag(long[] pieces) {
    Set<Integer> standing = new LinkedHashSet<>();
    Set<Integer> meeting = new LinkedHashSet<>();
    for (int i = 0; i < pieces.length; i++) {
      standing.add((int) pieces[i]);
      if (i > 0) {
        meeting.add(bucket(last[(int) pieces[i - 1]], first[(int) pieces[i]], buckets));
      }
    }
    List<Integer> rows = new ArrayList<>();
    for (int piece : standing) {
      rows.add(piece);
      IntStream.of(within.get(piece)).forEach(rows::add);
    }
    meeting.forEach(bucket -> rows.add(pieces() + bucket));
    return Bag.of(rows);
  }

  /// Adds to each piece the pairs within it, so that only those between pieces must be looked up.
  void fold(TokenTable table) {
    for (int piece = 0; piece < pieces(); piece++) {
      for (int pair : within.get(piece)) {
        table.addRow(pair, piece);
      }
    }
  }

  private static int[] pairs(int[] characters, int pieces, int buckets) {
    int[] rows = new int[Math.max(0, characters.length - 1)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = pieces + bucket(asLast(characters[i]), asFirst(characters[i + 1]), buckets);
    }
    return rows;
  }

  private static int bucket(long last, long first, int buckets) {
    return (int) ((last + first) % buckets);
  }

  private static long lastOf(int[] characters) {
    return characters.length == 0 ? UNKNOWN : asLast(characters[characters.length - 1]);
  }

  private static long firstOf(int[] characters) {
    return characters.length == 0 ? UNKNOWN : asFirst(characters[0]);
  }

  private static long asLast(int character) {
    return mixed(character);
  }

  private static long asFirst(int character) {
    return mixed(~character);
  }

  /// From 0 to 2^31 - 1: the finaliser of MurmurHash3 (Appleby).
  private static long mixed(int character) {
    int hash = character;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return (hash ^ (hash >>> 16)) & Integer.MAX_VALUE;
  }

  private static int[] characters(String text) {
    return text.codePoints().toArray();
  }
}
