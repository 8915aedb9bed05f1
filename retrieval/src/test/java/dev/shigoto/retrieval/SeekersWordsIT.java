package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Job;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of seekers that ads do not use, asked of the words' leg.
class SeekersWordsIT {

  private static final List<Job> DEMO = DemoIndex.jobs(3_000);
  private static final SearchIndex DEMO_INDEX = SearchIndex.of(DEMO);

  private static final Map<Long, String> OCCUPATIONS =
      DEMO.stream()
          .collect(
              Collectors.toMap(
                  it -> it.id().value(),
                  it -> it.ad().occupation().map(found -> found.code()).orElse("-")));

  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.of(
                  job(1, "看護師（病棟）").describedAs("外来での勤務です。"),
                  job(2, "看護助手").describedAs("お手伝いをお願いします。"),
                  job(3, "准看護師").with(Condition.WEEKENDS_OFF),
                  job(4, "介護支援専門員").describedAs("居宅での勤務です。"),
                  job(5, "警備員").describedAs("ビルでの勤務です。"),
                  job(6, "カフェスタッフ").as(EmploymentType.PART_TIME),
                  job(7, "ガソリンスタンドの接客").describedAs("給油など。"),
                  job(8, "制服の販売").describedAs("サイズはSSからLLまであります。"),
                  job(9, "理容師").describedAs("駅前の店です。"))
              .map(JobBuilder::build)
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
    DEMO_INDEX.close();
  }

  @ParameterizedTest(name = "{0} finds {1} ({2})")
  @CsvFileSource(resources = "seekers-occupations.tsv", delimiter = '\t', numLinesToSkip = 1)
  void everyday_words_find_ads_of_their_occupation(String typed, String codes, String gloss) {
    List<Hit> hits = Asking.text(typed).in(Mode.KEYWORD).size(10).of(DEMO_INDEX.search()).hits();
    Set<String> expected = Set.of(codes.split("\\|"));
    List<String> titles =
        hits.stream()
            .filter(hit -> expected.contains(OCCUPATIONS.get(hit.id().value())))
            .map(hit -> hit.job().title())
            .toList();

    assertTrue(titles.size() * 2 > hits.size(), () -> gloss + ": only " + titles);
  }

  @ParameterizedTest
  @CsvSource({
    "ナース, '1 3', a nurse's aide is no nurse, but 准看護師 holds the word",
    "看護職, '1 3', nurses are nursing staff",
    "看護師, '1 3', 准看護師 holds the word",
    "ケアマネ, 4, short",
    "ケア マネ, 4, typed with a space",
    "ガードマン, 5, katakana",
    "ガソスタ, 7, short",
    "ガソリンスタンド, 7, SS is no petrol station in a text",
    "土日休, 3, a condition in other words",
    "パートさん, 6, a contract in other words",
    "床屋, 9, everyday",
    "理容師 -床屋, '', excluded in other words",
    "准看護師 -看護職, 3, a kind of an excluded word stays"
  })
  void finds(String text, String ids, String why) {
    Set<Long> found = new TreeSet<>(Asking.text(text).in(Mode.KEYWORD).allIds(INDEX.search()));
    Set<Long> expected =
        Stream.of(ids.split(" "))
            .filter(id -> !id.isEmpty())
            .map(Long::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found, why);
  }

  @Test
  void what_was_searched_is_told_and_marked() {
    SearchAnswer answer = Asking.text("床屋").in(Mode.KEYWORD).of(INDEX.search());

    assertTrue(answer.interpretation().alternatives().getFirst().same().contains("理容師"));
    assertTrue(
        answer.hits().getFirst().highlight().toString().contains("<em>"),
        () -> answer.hits().getFirst().highlight().toString());
  }

  @Test
  void signs_of_query_languages_are_text() {
    for (String text : List.of("ナース AND (", "title:ナース", "ナース\" OR \"*", "ナー*", "/ナース/~2")) {
      Asking.text(text).in(Mode.KEYWORD).of(INDEX.search());
    }
    assertEquals(List.of(9L), Asking.text("床屋").in(Mode.KEYWORD).allIds(INDEX.search()));
  }
}
