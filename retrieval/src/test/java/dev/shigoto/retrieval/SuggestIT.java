package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.retrieval.suggest.Suggestion;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Completions of what is being typed.
class SuggestIT {

  private static final SearchIndex INDEX =
      SearchIndex.withoutMeaning(
          Stream.of(
                  job(1, "カフェの接客スタッフ").at("株式会社そら").near("渋谷", 4).in(Prefecture.TOKYO, "渋谷区"),
                  job(2, "Webエンジニア").at("株式会社そら").near("渋谷", 4).in(Prefecture.TOKYO, "渋谷区"),
                  job(3, "エンジニア").at("株式会社うみ").in(Prefecture.OSAKA, "大阪市北区"),
                  job(4, "病棟の看護師").of("NURSE", "看護師").at("みどり病院"),
                  job(5, "漁師").at("株式会社なみ").expiring(NOW.minus(Duration.ofHours(1))),
                  job(6, "カフェの社員").at("株式会社うみ").in(Prefecture.OSAKA, "大阪市北区"),
                  job(7, "介護スタッフ").near("渋谷", 9).in(Prefecture.TOKYO, "渋谷区"))
              .map(JobBuilder::build)
              .toList());

  private final JobSearch search = INDEX.search();

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "えんj", "enji", "エンジ", "ｴﾝｼﾞ", "enzi", "えんじ", "ennji", "ENJI", "エンジn", "いみまに", "エンジニア"
      })
  void every_state_of_an_input_method_suggests_the_word(String typed) {
    assertTrue(words(typed).contains("エンジニア"), () -> words(typed).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "かn, 看護師, OCCUPATION",
    "kango, 看護師, OCCUPATION",
    "看護s, 看護師, OCCUPATION",
    "渋, 渋谷, STATION",
    "渋谷駅, 渋谷, STATION",
    "しぶy, 渋谷区, CITY",
    "tokyo, 東京都, PREFECTURE",
    "とうきょう, 東京都, PREFECTURE",
    "からのんら, 東京都, PREFECTURE",
    "そら, 株式会社そら, COMPANY",
    "kafe, カフェの接客スタッフ, TITLE",
    "teb@, 介護, TITLE",
    "てb@, 介護, TITLE",
    "ナース, 看護師, OCCUPATION"
  })
  void completes(String typed, String word, Kind kind) {
    assertTrue(
        search.suggest(TypedLine.of(typed), JobQuery.ALL, 20).stream()
            .anyMatch(it -> it.word().equals(word) && it.kind() == kind),
        () -> words(typed).toString());
  }

  @Test
  void the_word_is_put_behind_what_was_typed_before() {
    List<Suggestion> found = suggest("渋谷　か");

    assertEquals(Set.of("渋谷　カフェ", "渋谷　介護"), texts(found, "カフェ", "介護"));
  }

  @Test
  void only_what_jobs_with_the_words_before_say_is_offered() {
    assertTrue(words("渋谷 え").contains("エンジニア"));
    assertFalse(words("渋谷 か").contains("看護師"));
    assertEquals(List.of(), words("看護師 え"));
  }

  @Test
  void counts_are_of_the_jobs_that_the_filters_leave() {
    assertEquals(2, count(suggest("えんじ"), "エンジニア"));
    JobQuery osaka = JobQuery.typed(QueryText.EMPTY, in(Prefecture.OSAKA));
    assertEquals(1, count(search.suggest(TypedLine.of("えんじ"), osaka, 20), "エンジニア"));
    assertEquals(List.of(), search.suggest(TypedLine.of("かんご"), osaka, 20));
  }

  @Test
  void what_no_open_job_says_is_not_offered() {
    assertEquals(List.of(), words("漁師"));
    assertEquals(List.of(), words("りょうし"));
  }

  @Test
  void behind_a_blank_the_next_word_is_offered() {
    List<String> next = words("渋谷 ");

    assertTrue(next.containsAll(List.of("カフェ", "エンジニア", "介護")), next.toString());
    assertFalse(next.contains("渋谷"), "typed already");
    assertFalse(next.contains("東京都"), "true of all of them");
    assertFalse(next.contains("看護師"), "not there");
  }

  @Test
  void an_excluded_word_is_completed_too() {
    assertTrue(suggest("エンジニア -そ").isEmpty() || !words("カフェ -せっ").isEmpty());
    assertTrue(
        suggest("カフェ -せっ").stream().anyMatch(it -> it.text().equals("カフェ -接客")),
        () -> words("カフェ -せっ").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "zxqw", "★", "゛", "ー", "っ", "\uD83D\uDE00"})
  void what_is_nothing_suggests_nothing(String typed) {
    assertEquals(List.of(), suggest(typed));
  }

  @Test
  void each_word_is_offered_once() {
    List<String> words = words("か");

    assertEquals(words.stream().distinct().toList(), words);
  }

  private List<Suggestion> suggest(String typed) {
    TypedLine line = TypedLine.of(typed);
    return search.suggest(line, JobQuery.typed(QueryText.parse(line.finished()), Filters.NONE), 30);
  }

  private List<String> words(String typed) {
    return suggest(typed).stream().map(Suggestion::word).toList();
  }

  private static Set<String> texts(List<Suggestion> found, String... words) {
    return found.stream()
        .filter(it -> List.of(words).contains(it.word()))
        .map(Suggestion::text)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static long count(List<Suggestion> found, String word) {
    return found.stream().filter(it -> it.word().equals(word)).findFirst().orElseThrow().count();
  }

  private static Filters in(Prefecture prefecture) {
    return Filters.NONE.with(it -> it.prefectures(Set.of(prefecture)));
  }
}
