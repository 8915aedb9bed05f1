package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What is typed and what ads say, by the dictionary and the words that the index is made of.
final class SeekersWordsTest {

  private static final JapaneseAnalyzers ANALYZERS = JapaneseAnalyzers.load();
  private static final SeekersDictionary DICTIONARY = SeekersDictionary.builtIn();

  @ParameterizedTest(name = "{0} finds {2}: {1} ({3})")
  @CsvFileSource(resources = "seekers-and-ads.tsv", delimiter = '\t', numLinesToSkip = 1)
  void typed_words_stand_in_ads(String typed, String found, String ad, String gloss) {
    List<String> text = words(ad);
    boolean stands =
        Stream.concat(
                Stream.of(typed), DICTIONARY.alternatives(typed).stream().map(Alternative::word))
            .map(SeekersWordsTest::words)
            .anyMatch(phrase -> Collections.indexOfSubList(text, phrase) >= 0);
    assertEquals(found.equals("yes"), stands, gloss + ": " + text);
  }

  /// Hiragana that was not converted is there to be typed, not to be found.
  @Test
  void every_word_of_the_dictionary_can_be_searched() {
    assertEquals(
        List.of(),
        DICTIONARY.words().stream()
            .filter(word -> !word.matches("\\p{IsHiragana}+") && words(word).isEmpty())
            .toList());
  }

  private static List<String> words(String text) {
    return ANALYZERS.tokens(JapaneseAnalyzers.WORDS, text);
  }
}
