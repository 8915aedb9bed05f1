package dev.shigoto.retrieval.highlight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.indextemplates.JapaneseWords;
import dev.shigoto.indextemplates.JapaneseWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Marks in texts what was searched. Thread-safe.
public final class Highlighter {

  /// Typed words and their other words; each takes some 200 bytes.
  private static final int REMEMBERED = 20_000;

  private final JapaneseWords analysis;
  private final Cache<String, List<Word>> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  public Highlighter(JapaneseWords analysis) {
    this.analysis = analysis;
  }

  /// What to mark.
  ///
  /// @param typed each word of these by itself
  /// @param others each of these as a whole
  public SoughtWords words(List<String> typed, List<String> others) {
    return SoughtWords.of(
        Stream.concat(typed.stream().flatMap(this::eachWord), others.stream().flatMap(this::asOne))
            .distinct()
            .toList());
  }

  /// The whole text with its marks, escaped for HTML; empty if nothing stands in it.
  public List<String> whole(ReadableText text, SoughtWords sought) {
    List<Mark> marks = marks(text, sought);
    return marks.isEmpty()
        ? List.of()
        : List.of(new Piece(text.text(), 0, text.text().length(), marks).html());
  }

  /// Up to two pieces of the text with their marks, escaped for HTML.
  public List<String> pieces(ReadableText text, SoughtWords sought) {
    return Pieces.best(text, marks(text, sought)).stream().map(Piece::html).toList();
  }

  private List<Mark> marks(ReadableText text, SoughtWords sought) {
    List<Mark> marks = new ArrayList<>();
    text.mayHold(sought.stems()).stream()
        .forEach(
            sentence -> mark(text.start(sentence), text.words(sentence, analysis), sought, marks));
    return Mark.apart(marks);
  }

  private static void mark(int start, List<Word> words, SoughtWords sought, List<Mark> marks) {
    for (int at = 0; at < words.size(); at++) {
      for (Sought some : sought.beginningWith(words.get(at))) {
        if (some.standsAt(at, words)) {
          Word last = words.get(at + some.words().size() - 1);
          marks.add(new Mark(start + words.get(at).start(), start + last.end(), some));
        }
      }
    }
  }

  /// Nothing where the words are but a small part of what was typed: かいご is read as ご.
  private Stream<Sought> eachWord(String typed) {
    List<Word> words = read(typed);
    int covered = words.stream().mapToInt(word -> word.end() - word.start()).sum();
    return 2 * covered <= typed.length()
        ? Stream.of()
        : IntStream.range(0, words.size()).mapToObj(i -> Sought.of(words.subList(i, i + 1), typed));
  }

  private Stream<Sought> asOne(String other) {
    List<Word> words = read(other);
    return words.isEmpty() ? Stream.of() : Stream.of(Sought.of(words, other));
  }

  private List<Word> read(String text) {
    return known.get(text, analysis::of);
  }
}
