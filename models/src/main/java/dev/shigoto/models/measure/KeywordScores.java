package dev.shigoto.models.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// BM25 (Robertson 1994, k1 1.2, b 0.75, as Lucene's) over the words of Lucene's Japanese analyzer,
/// in one field: what words alone would find.
final class KeywordScores implements AutoCloseable {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Analyzer analyzer = new JapaneseAnalyzer();
  private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
  private final double[] lengths;
  private final double meanLength;

  private record Occurrence(int passage, int times) {}

  KeywordScores(List<String> passages) {
    lengths = new double[passages.size()];
    double sum = 0;
    for (int i = 0; i < lengths.length; i++) {
      List<String> words = words(passages.get(i));
      lengths[i] = words.size();
      sum += words.size();
      add(i, words);
    }
    meanLength = sum / Math.max(1, lengths.length);
  }

  private void add(int passage, List<String> words) {
    Map<String, Integer> times = new HashMap<>();
    words.forEach(word -> times.merge(word, 1, Integer::sum));
    times.forEach(
        (word, n) ->
            occurrences
                .computeIfAbsent(word, key -> new ArrayList<>())
                .add(new Occurrence(passage, n)));
  }

  /// Of every passage, divided by the highest; all 0 where no word is found.
  double[] of(String query) {
    double[] scores = new double[lengths.length];
    for (String word : words(query)) {
      List<Occurrence> found = occurrences.getOrDefault(word, List.of());
      double rarity = Math.log(1 + (lengths.length - found.size() + 0.5) / (found.size() + 0.5));
      for (Occurrence it : found) {
        double norm = K1 * (1 - B + B * lengths[it.passage()] / meanLength);
        scores[it.passage()] += rarity * it.times() / (it.times() + norm);
      }
    }
    return UnitHighest.of(scores);
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read but memory
    }
    return words;
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
