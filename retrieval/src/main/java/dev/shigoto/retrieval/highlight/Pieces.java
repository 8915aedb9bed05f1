package dev.shigoto.retrieval.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts a long text into the pieces that are worth showing: sentences with marks, and what follows
/// them as long as it is short.
final class Pieces {

  /// Characters; a longer sentence is cut around its first mark.
  private static final int LENGTH = 120;

  /// Characters before the first mark of a sentence that is cut.
  private static final int BEFORE = 40;

  private static final int MOST = 2;

  private Pieces() {}

  /// At most two, those in which the most is found, in the order of the text.
  ///
  /// @param marks apart and in order
  static List<Piece> best(ReadableText text, List<Mark> marks) {
    return all(text, marks).stream()
        .sorted(Comparator.comparingLong(Piece::found).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(Piece::start))
        .toList();
  }

  private static List<Piece> all(ReadableText text, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Mark mark : marks) {
      if (mark.start() >= done) {
        Piece piece = from(mark, done, text, marks);
        pieces.add(piece);
        done = piece.end();
      }
    }
    return pieces;
  }

  private static Piece from(Mark mark, int done, ReadableText text, List<Mark> marks) {
    int sentence = text.sentenceAt(mark.start());
    int start = Math.max(done, text.start(sentence));
    int end = text.end(sentence);
    if (end - start > LENGTH) {
      start = whole(text.text(), Math.max(start, mark.start() - BEFORE));
      end = whole(text.text(), Math.max(mark.end(), Math.min(end, start + LENGTH)));
    }
    while (++sentence < text.sentences() && text.end(sentence) - start <= LENGTH) {
      end = text.end(sentence);
    }
    return cut(text.text(), start, end, marks);
  }

  private static Piece cut(String text, int start, int end, List<Mark> marks) {
    List<Mark> inside =
        marks.stream().filter(mark -> mark.start() >= start && mark.end() <= end).toList();
    return new Piece(text, start, end, inside);
  }

  /// Not between the halves of a surrogate pair.
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
