package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.QueryText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which other words a query is searched by.
class SearchedTermTest {

  private static final SeekersDictionary WORDS =
      SeekersDictionary.EMPTY.withText(
          "test",
          """
          看護師、ナース
          看護職 → 看護師
          介護福祉士、介福
          土日休み、土日休
          アルバイト、バイト
          """);

  @Test
  void a_term_is_searched_by_what_means_the_same() {
    assertEquals(List.of("看護師"), alternatives(only("ナース")));
  }

  @Test
  void terms_that_make_up_a_word_are_searched_as_that_word_too() {
    SearchedTerm word = only("介護 福祉士");

    assertEquals("介護 福祉士", word.typed());
    assertEquals("介護福祉士", word.text());
    assertEquals(List.of("介福"), alternatives(word));
    assertEquals(List.of(0, 1), word.places());
    assertEquals(List.of("介護", "福祉士"), word.parts().stream().map(SearchedTerm::text).toList());
  }

  @Test
  void the_order_of_two_terms_does_not_matter() {
    assertEquals("介護福祉士", only("福祉士 介護").text());
    assertEquals(
        List.of("介護福祉士", "東京"), terms("福祉士 東京 介護").stream().map(SearchedTerm::text).toList());
  }

  @Test
  void terms_before_and_after_a_word_keep_their_places() {
    assertEquals(
        List.of(List.of(0), List.of(1, 2), List.of(3)),
        terms("東京 介護 福祉士 ナース").stream().map(SearchedTerm::places).toList());
  }

  @Test
  void another_word_for_a_condition_is_that_condition() {
    SearchedTerm weekends = only("土日休");

    assertEquals(Optional.of(Condition.WEEKENDS_OFF), weekends.condition());
    assertEquals(List.of("土日休み"), alternatives(weekends));
  }

  @Test
  void a_condition_needs_no_other_words() {
    assertTrue(only("土日休み").alternatives().isEmpty());
  }

  @Test
  void only_words_of_the_same_meaning_are_excluded_with_a_word() {
    List<SearchedTerm> excluded =
        Stream.of("看護職", "ナース").map(it -> SearchedTerm.excluded(it, WORDS)).toList();

    assertEquals(
        List.of(List.of(), List.of("看護師")), excluded.stream().map(it -> alternatives(it)).toList());
  }

  @Test
  void what_was_searched_is_told() {
    assertEquals(
        List.of(
            new AlternativeWords("看護職", List.of(), List.of("看護師", "ナース")),
            new AlternativeWords("介護 福祉士", List.of("介福"), List.of()),
            new AlternativeWords("バイト", List.of("アルバイト"), List.of())),
        AlternativeWords.of(QueryText.parse("看護職 東京 介護 福祉士 -バイト"), WORDS));
  }

  private static SearchedTerm only(String text) {
    List<SearchedTerm> terms = terms(text);
    assertEquals(1, terms.size());
    return terms.getFirst();
  }

  private static List<SearchedTerm> terms(String text) {
    return SearchedTerm.wanted(QueryText.parse(text), WORDS);
  }

  private static List<String> alternatives(SearchedTerm term) {
    return term.alternatives().stream().map(Alternative::word).toList();
  }
}
