package dev.shigoto.retrieval.highlight;

import dev.shigoto.indextemplates.JapaneseWords;
import dev.shigoto.indextemplates.JapaneseWords.Word;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/// A text in sentences, each analysed when its words are first asked for. Thread-safe.
public final class ReadableText {

  private static final String ENDS = "。！？!?｡\n";

  private final String text;
  private final String folded;

  /// Where each sentence starts, and behind the last one the end.
  private final int[] starts;

  /// Sentences in which words may stand that are not in the folded text.
  private final BitSet odd = new BitSet();

  private final AtomicReferenceArray<List<Word>> words;

  private ReadableText(String text, int[] starts) {
    this.text = text;
    this.folded = Folding.of(text);
    this.starts = starts;
    this.words = new AtomicReferenceArray<>(starts.length - 1);
    Folding.partial(text).forEach(at -> odd.set(sentenceAt(at)));
  }

  /// A text to be shown in pieces.
  public static ReadableText inSentences(String text) {
    IntStream begun = IntStream.range(1, text.length()).filter(i -> isStart(text, i));
    IntStream starts = IntStream.concat(IntStream.of(0), begun);
    return new ReadableText(text, IntStream.concat(starts, IntStream.of(text.length())).toArray());
  }

  /// A text to be shown whole, as a title.
  public static ReadableText whole(String text) {
    return new ReadableText(text, new int[] {0, text.length()});
  }

  private static boolean isStart(String text, int at) {
    return ENDS.indexOf(text.charAt(at - 1)) >= 0 && ENDS.indexOf(text.charAt(at)) < 0;
  }

  String text() {
    return text;
  }

  int sentences() {
    return starts.length - 1;
  }

  int sentenceAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  int start(int sentence) {
    return starts[sentence];
  }

  int end(int sentence) {
    return starts[sentence + 1];
  }

  /// The sentences in which words may stand that begin with one of `stems`.
  BitSet mayHold(List<String> stems) {
    BitSet candidates = (BitSet) odd.clone();
    for (String stem : stems) {
      for (int at = folded.indexOf(stem); at >= 0; ) {
        int sentence = sentenceAt(at);
        candidates.set(sentence);
        at = folded.indexOf(stem, end(sentence));
      }
    }
    return candidates;
  }

  /// The words of a sentence; places count from its start.
  List<Word> words(int sentence, JapaneseWords analysis) {
    List<Word> known = words.get(sentence);
    if (known == null) {
      known = analysis.of(text.substring(start(sentence), end(sentence)));
      words.set(sentence, known);
    }
    return known;
  }
}
