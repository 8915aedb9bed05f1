package dev.shigoto.domain.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.dictionary.Alternative.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The words that come with the project.
final class BuiltInDictionaryTest {

  private static final SeekersDictionary WORDS = SeekersDictionary.builtIn();

  @Test
  void every_group_loads() {
    assertTrue(WORDS.groups() >= 1_700, WORDS.groups() + " groups");
  }

  /// `=` finds a word of the same meaning, `>` a kind of what is typed, `x` must not be found.
  @ParameterizedTest(name = "{0} {1} {2} ({3})")
  @CsvFileSource(resources = "seekers-words.tsv", delimiter = '\t', numLinesToSkip = 1)
  void typed_words_find_those_of_ads(String typed, String relation, String ad, String gloss) {
    List<Kind> found =
        WORDS.alternatives(typed).stream()
            .filter(it -> it.word().equals(ad))
            .map(Alternative::kind)
            .toList();
    List<Kind> expected =
        switch (relation) {
          case "=" -> List.of(Kind.EQUAL);
          case ">" -> List.of(Kind.NARROWER);
          default -> List.of();
        };
    assertEquals(expected, found, gloss);
  }

  @Test
  void no_word_has_more_alternatives_than_a_search_can_take() {
    assertTrue(WORDS.alternatives("事務職").size() <= SeekersDictionary.MOST_ALTERNATIVES);
  }
}
