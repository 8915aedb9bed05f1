package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions that the text of an ad answers, asked of the words' leg.
class QuestionsIT {

  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.of(
                  job(1, "店長").describedAs("創業者は山田花子です。鳥取で一号店を開きました。"),
                  job(2, "販売スタッフ").describedAs("店は毎朝十時に開きます。"),
                  job(3, "調理師").describedAs("料理長は大阪の名店「みどり庵」で修業しました。"),
                  job(4, "事務").describedAs("電話応対をお任せします。"))
              .map(JobBuilder::build)
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @ParameterizedTest
  @CsvSource({
    "鳥取で一号店を開いた創業者は誰ですか？, 1",
    "料理長が「みどり庵」以外に修業した店はどこですか, 3", // nothing is excluded
    "東京の料理長は何をしましたか, 3", // the place is a word
    "料理長が月に30万円で修業した店の名は?, 3", // the pay is words
  })
  void are_answered_by_the_ad_that_says_most_of_them(String question, long best) {
    List<Hit> hits = Asking.text(question).in(Mode.KEYWORD).of(INDEX.search()).hits();

    assertEquals(best, hits.getFirst().id().value());
  }

  @ParameterizedTest
  @CsvSource({"大阪の料理長の求人はどこですか", "時給5000円の料理長は何ですか"})
  void that_speak_of_work_are_searches_for_jobs(String question) {
    assertEquals(List.of(), Asking.text(question).in(Mode.KEYWORD).of(INDEX.search()).hits());
  }
}
