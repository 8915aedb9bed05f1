package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into passages that a model can read at once. Together they are the text again.
final class Passages {

  private static final int VERSION = 1;
  private static final int VERSION_WITH_TITLES = 2;

  private static final String SENTENCE_ENDS = "。！？!?．\n";
  private static final String PAUSES = "、，,・　 ";

  private static final int LONGEST_TITLE = 64;

  private Passages() {}

  /// Changes whenever such a model's texts are cut or weighed otherwise: stored vectors are then
  /// stale.
  static int version(ModelSpec spec) {
    return spec instanceof EmbedderSpec it && it.pooling() == Pooling.STATIC_SPELLED
        ? VERSION_WITH_TITLES
        : VERSION;
  }

  /// Where the title of `text` ends: behind a first line that is short and no sentence, and has
  /// something below it; 0 where there is none.
  static int titleEnd(String text) {
    int end = text.indexOf('\n');
    boolean isTitle =
        end > 0
            && end <= LONGEST_TITLE
            && end + 1 < text.length()
            && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0;
    return isTitle ? end + 1 : 0;
  }

  /// The passages of `text`, of at most `limit` characters: cut after a sentence where one ends in
  /// their second half, else after a comma or a blank, else anywhere but within a surrogate pair.
  static List<String> of(String text, int limit) {
    List<String> passages = new ArrayList<>();
    int from = 0;
    while (text.length() - from > limit) {
      int to = end(text, from, limit);
      passages.add(text.substring(from, to));
      from = to;
    }
    if (from < text.length() || passages.isEmpty()) {
      passages.add(text.substring(from));
    }
    return passages;
  }

  private static int end(String text, int from, int limit) {
    int after = lastOf(SENTENCE_ENDS, text, from, limit);
    if (after < 0) {
      after = lastOf(PAUSES, text, from, limit);
    }
    if (after > 0) {
      return after;
    }
    int to = from + limit;
    boolean inPair =
        limit > 1
            && Character.isHighSurrogate(text.charAt(to - 1))
            && Character.isLowSurrogate(text.charAt(to));
    return inPair ? to - 1 : to;
  }

  /// Behind the last of `signs` in the second half of the passage; -1 where there is none.
  private static int lastOf(String signs, String text, int from, int limit) {
    for (int i = from + limit - 1; i >= from + limit / 2; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
