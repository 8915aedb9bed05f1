package dev.shigoto.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Wish.UnderContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryUnderstandingTest {

  /// Of the queries whose answers nobody had looked at; first seen at 62 of 80.
  private static final double HELD_OUT_FLOOR = 0.75;

  private static final QueryUnderstanding UNDERSTANDING =
      new QueryUnderstanding(SeekersDictionary.builtIn());

  @ParameterizedTest
  @MethodSource("golden")
  void what_seekers_type_is_understood(String typed, String understood) {
    assertEquals(understood, UnderstoodText.of(understand(typed)));
  }

  static Stream<String[]> golden() {
    return lines("golden.tsv");
  }

  @Test
  void most_of_what_was_never_looked_at_is_understood_too() {
    List<String[]> queries = lines("held-out.tsv").toList();
    long right = queries.stream().filter(QueryUnderstandingTest::isRight).count();

    System.out.printf("held-out queries understood: %d of %d%n", right, queries.size());
    assertTrue(right >= HELD_OUT_FLOOR * queries.size());
  }

  @Test
  void the_words_stay_as_typed_where_nothing_may_be_understood() {
    QueryText typed = QueryText.parse("渋谷 時給1200円以上 夜勤なし バイト 介護の仕事 -派遣");
    JobQuery query = JobQuery.typed(typed, Filters.NONE);

    assertEquals(new Understood(query, List.of()), UNDERSTANDING.understand(query, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "places, 鳥取市 介護, | 鳥取市 介護",
    "pay, 時給1200円以上 介護, | 時給1200円以上 介護",
    "employmentType, バイト -派遣 介護, | バイト 介護 -派遣",
    "conditions, 未経験 -夜勤 介護, | 未経験 介護 -夜勤",
    "time, 新着 介護, | 新着 介護",
    "company, 株式会社みどり 介護, | 株式会社みどり 介護",
    "negation, 接客なし 介護, | 接客なし 介護",
    "sentences, 体を使う仕事 介護, | 体を使う仕事 介護",
  })
  void a_stage_can_be_switched_off(String stage, String typed, String understood) {
    Set<Stage> others = EnumSet.complementOf(EnumSet.of(Stage.named(stage).orElseThrow()));

    assertEquals(
        understood,
        UnderstoodText.of(UNDERSTANDING.understand(query(typed, Filters.NONE), others)));
  }

  @ParameterizedTest
  @CsvSource({
    "看護師 パート, B:看護師免許 B:看護師",
    "大型免許 トラック, B:大型自動車免許 B:トラック運転手",
    "店長候補 飲食, B:管理職候補 B:店長・店舗運営 B:ホールスタッフ",
    "管理職 事務, B:管理職候補・管理職 B:一般事務",
  })
  void words_for_work_and_licences_are_searched_and_lift_what_they_mean(
      String typed, String meanings) {
    Understood understood = understand(typed);

    assertEquals(meanings, String.join(" ", UnderstoodText.meanings(understood, true)));
  }

  @Test
  void what_the_caller_filters_by_himself_is_only_wished_for() {
    FilterDraft osaka = new FilterDraft(Filters.NONE);
    osaka.prefectures.add(Prefecture.OSAKA);
    JobQuery query = UNDERSTANDING.understand(query("東京 介護", osaka.done()), Stage.ALL).query();

    assertEquals(Set.of(Prefecture.OSAKA), query.filters().prefectures());
    assertEquals(1, query.wishes().of(Wish.InArea.class).count());
  }

  @ParameterizedTest
  @CsvSource({"看護師以外, ''", "東京以外, ''", "東京以外 事務, 事務", "接客なし, 接客なし"})
  void what_is_left_out_is_nothing_to_be_near_to(String typed, String sentence) {
    assertEquals(sentence, understand(typed).query().sentence());
  }

  @Test
  void who_names_two_contracts_takes_either() {
    assertEquals(
        2,
        understand("パート 派遣 事務")
            .query()
            .wishes()
            .of(UnderContract.class)
            .findFirst()
            .orElseThrow()
            .types()
            .size());
    assertEquals(1, understand("パート 派遣 事務").query().wishes().of(UnderContract.class).count());
  }

  @Test
  void each_reading_tells_the_words_it_came_from_as_they_were_typed() {
    Reading pay = understand("時給１２００円以上　ｶﾌｪ").readings().getFirst();

    assertEquals("時給１２００円以上", pay.words());
    assertEquals(1200, pay.filter().pay().orElseThrow().min().amount());
  }

  @Test
  void quoted_words_and_those_between_or_are_left_alone() {
    assertEquals(
        List.of("\"夜勤なし\"", "title:渋谷", "バイト OR 派遣"),
        understand("「夜勤なし」 title:渋谷 バイト OR 派遣").query().text().terms());
  }

  private static boolean isRight(String[] line) {
    Understood understood = understand(line[0]);
    String[] expected = line[1].split("\\|", 2);
    Set<String> meanings = Set.copyOf(UnderstoodText.meanings(understood, false));
    return meanings.equals(
            Stream.of(expected[0].split(" "))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet()))
        && expected[1].strip().equals(neededText(understood));
  }

  private static String neededText(Understood understood) {
    QueryText text = understood.query().text();
    List<Clause> needed =
        text.wanted().stream()
            .filter(it -> !(it instanceof Term term) || term.weight() == Clause.Weight.NEEDED)
            .toList();
    return UnderstoodText.text(new QueryText(needed, text.excluded()));
  }

  private static Understood understand(String typed) {
    return UNDERSTANDING.understand(query(typed, Filters.NONE), Stage.ALL);
  }

  private static JobQuery query(String typed, Filters filters) {
    return JobQuery.typed(QueryText.parse(typed), filters);
  }

  private static Stream<String[]> lines(String file) {
    return AdResource.lines(QueryUnderstandingTest.class, file).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t", 2));
  }
}
