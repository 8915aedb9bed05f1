package dev.shigoto.ranking.feature;

import static dev.shigoto.ranking.TestCandidates.FACTS;
import static dev.shigoto.ranking.TestCandidates.NOW;
import static dev.shigoto.ranking.TestCandidates.byMeaning;
import static dev.shigoto.ranking.TestCandidates.byWords;
import static dev.shigoto.ranking.TestCandidates.request;
import static dev.shigoto.ranking.TestCandidates.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.FieldMatch;
import dev.shigoto.ranking.candidate.JobFacts;
import dev.shigoto.ranking.candidate.LegScore;
import dev.shigoto.ranking.candidate.Matched;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.Sought;
import dev.shigoto.ranking.candidate.Sought.Words;
import dev.shigoto.ranking.candidate.TextField;
import dev.shigoto.ranking.candidate.Title;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

  private static final Candidate FOUND =
      new Candidate(
          new JobId(1),
          new LegScore(6, 2),
          new LegScore(0.8, 4),
          new Matched(
              List.of(
                  new FieldMatch(TextField.TITLE, 0),
                  new FieldMatch(TextField.DESCRIPTION, 0),
                  new FieldMatch(TextField.DESCRIPTION, 1)),
              Set.of(0),
              Set.of(0)),
          Optional.of(facts()));

  private static final QueryText TEXT = QueryText.parse("介護 夜勤なし バイト");

  private static final Sought SOUGHT =
      new Sought(
          List.of(
              new Words("介護", List.of("ケア"), List.of("ヘルパー")),
              new Words("夜勤なし", List.of("日勤のみ", "日勤"), List.of()),
              new Words("バイト", List.of(), List.of("学生アルバイト"))),
          Set.of("CARE_WORKER"));

  private static final RankingRequest REQUEST =
      RankingRequest.of(
              new JobQuery(
                  TEXT,
                  new Wishes(
                      List.of(
                          new Wish(new Keeps(Condition.NO_NIGHT_SHIFT), "夜勤なし"),
                          new Wish(new UnderContract(Set.of(EmploymentType.PART_TIME)), "バイト"))),
                  filters()),
              () -> SOUGHT,
              NOW,
              List.of(List.of(FOUND), List.of(byWords(2, 12, 1), byMeaning(3, 0.6, 5))),
              100)
          .comparing(() -> title -> title.startsWith("ケア") ? 0.7 : 0.2);

  @ParameterizedTest
  @CsvSource({
    "bm25, 6, 検索語との一致",
    "bm25_normalised, 0.5, 検索語との一致（ほかの求人との比較）",
    "keyword_rank, 0.5, ''",
    "cosine, 0.8, 意味の近さ",
    "cosine_normalised, 1, 意味の近さ（ほかの求人との比較）",
    "vector_rank, 0.25, ''",
    "found_by_both, 1, 検索語にも意味にも合う",
    "title_coverage, 0.3333, タイトルに「介護」を含む",
    "occupation_coverage, 0, 職種に検索語を含まない",
    "company_coverage, 0, 会社名に検索語を含まない",
    "description_coverage, 0.6667, 仕事内容に「介護」「夜勤なし」を含む",
    "any_coverage, 0.6667, 検索語の67%を含む",
    "title_fill, 0.3, タイトルの30%が検索語",
    "employment_type_match, 1, 雇用形態：パート・アルバイト",
    "conditions_met, 1, 条件に合う：夜勤なし",
    "wishes_met, 0.6667, 希望に合う：「夜勤なし」",
    "pay_above_floor, 1.024, 希望の給与以上",
    "distance_km, 1.1119, 指定の場所から1.1km",
    "query_terms, 3, 検索語の数：3",
    "query_length, 20, ''",
    "query_wishes, 2, ''",
    "query_occupations, 1, ''",
    "best_rank, 0.5, ''",
    "fused, 0.6278, 検索語・意味・希望との総合的な一致",
    "title_typed, 0, 検索語の0%がそのままタイトルにある",
    "title_said, 0.6667, 検索語の67%が同じ意味の語でタイトルにある",
    "title_cover, 0.4, タイトルの40%が検索語か同じ意味の語",
    "title_cover_wide, 0.4, タイトルの40%が検索語かその一種",
    "title_core_cover, 0.25, かっこを除くタイトルの25%が検索語か同じ意味の語",
    "title_start, 0, ''",
    "title_proximity, 0.3636, ''",
    "title_cosine, 0.7, タイトルの意味の近さ",
    "title_pairs, 0, 入力の0%がタイトルにある",
    "title_pair_match, 0, タイトルの文字の一致",
    "wishes_said, 0.5, 「夜勤なし」を含む",
    "title_wishes, 0, 希望はタイトルに書かれていない",
    "conditions_unknown, 0, 希望の条件の0%は記載なし",
    "conditions_contradicted, 0, 希望の条件の0%に反する",
    "occupation_match, 1, 希望の職種",
    "occupation_group_match, 1, 希望に近い職種",
    "pay_reach, 1.28, 上限は希望の給与以上",
    "days_off, 110, 年間休日110日",
    "promises, 1, 明記された条件の数：1",
    "freshness, 0.5, 掲載から14日",
    "pay_hourly, 10, 時給換算で約1024円〜",
    "pay_width, 1.25, 給与の上限は下限の125%",
    "walk_minutes, 8, 駅から徒歩8分",
    "quality, 0.5, 募集要項の充実度50%",
    "title_length, 10, タイトルは10文字",
    "description_length, 8.2336, 仕事内容は300文字"
  })
  void feature(String name, double value, String text) {
    Feature feature = Features.named(name).orElseThrow();

    assertEquals(value, feature.value(REQUEST, FOUND), 1e-3);
    assertEquals(text, feature.text(REQUEST, FOUND));
  }

  @ParameterizedTest
  @CsvSource({
    "bm25",
    "bm25_normalised",
    "keyword_rank",
    "title_coverage",
    "title_fill",
    "remote_match",
    "employment_type_match",
    "conditions_met",
    "wishes_met",
    "pay_above_floor",
    "distance_km",
    "walk_minutes",
    "popularity",
    "title_typed",
    "title_said",
    "title_cover",
    "title_cover_wide",
    "title_core_cover",
    "title_start",
    "title_proximity",
    "title_pairs",
    "title_pair_match",
    "wishes_said",
    "title_wishes",
    "place_met",
    "topic_denied",
    "licence_met",
    "level_met",
    "conditions_unknown",
    "conditions_contradicted",
    "occupation_match",
    "occupation_group_match",
    "pay_reach"
  })
  void what_is_not_known_is_missing(String name) {
    Candidate byMeaning = byMeaning(3, 0.6, 1);
    RankingRequest nothingAsked = request("", List.of(), List.of(byMeaning));

    assertTrue(Double.isNaN(Features.named(name).orElseThrow().value(nothingAsked, byMeaning)));
  }

  @Test
  void asked_work_from_home_is_offered_or_not() {
    Wish fromHome = new Wish(new FromHome(Set.of(RemoteLevel.FULL)), "フルリモート");
    JobQuery query = new JobQuery(QueryText.EMPTY, new Wishes(List.of(fromHome)), Filters.NONE);
    RankingRequest remote =
        RankingRequest.of(query, () -> typed(query), NOW, List.of(List.of(byWords(1, 1, 1))), 100);
    Feature match = Features.named("remote_match").orElseThrow();

    assertEquals(0, match.value(remote, byWords(1, 1, 1)));
    assertEquals("在宅勤務：出社", match.text(remote, byWords(1, 1, 1)));
  }

  @Test
  void names_are_unique() {
    Set<String> names = Set.copyOf(Features.all().stream().map(Feature::name).toList());

    assertEquals(Features.all().size(), names.size());
    assertFalse(Features.named("moon").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "place_met, 鳥取市, 1, 希望の勤務地",
    "topic_denied, ノルマなし, 0, 避けたいことについて記載なし",
    "licence_met, 介護福祉士, 1, 資格名の記載あり",
    "level_met, 主任, 0, 役職・経験年数の記載なし"
  })
  void each_kind_of_wish_is_met_by_itself(String name, String words, double value, String text) {
    List<Wish> wishes =
        List.of(
            new Wish(new Wish.InArea(List.of()), "鳥取市"),
            new Wish(new Wish.Without("ノルマ", Set.of()), "ノルマなし"),
            new Wish(new Wish.WithLicence(Set.of("介護福祉士")), "介護福祉士"),
            new Wish(new Wish.AtLevel(Set.of()), "主任"));
    JobQuery query = new JobQuery(QueryText.EMPTY, new Wishes(wishes), Filters.NONE);
    Candidate found = byWords(1, 1, 1);
    Candidate meeting =
        new Candidate(
            found.id(),
            found.keyword(),
            found.vector(),
            new Matched(List.of(), Set.of(0, 2), Set.of()),
            found.known());
    RankingRequest request =
        RankingRequest.of(query, () -> typed(query), NOW, List.of(List.of(meeting)), 100);
    Feature feature = Features.named(name).orElseThrow();

    assertEquals(value, feature.value(request, meeting), words);
    assertEquals(text, feature.text(request, meeting));
  }

  private static JobFacts facts() {
    return new JobFacts(
        FACTS.postedAt(),
        EmploymentType.PART_TIME,
        RemoteLevel.NONE,
        Set.of(Condition.NO_NIGHT_SHIFT),
        Optional.of(new GeoPoint(35.01, 139)),
        FACTS.payHourlyMin(),
        FACTS.payHourlyMax(),
        8,
        FACTS.quality(),
        Double.NaN,
        10,
        300,
        new Title("ケアスタッフ募集(日勤)"),
        "CARE_WORKER",
        110);
  }

  private static Filters filters() {
    return Filters.NONE.with(
        it ->
            it.pay(Optional.of(new PayFloor(PayUnit.HOUR, new Yen(1000))))
                .near(Optional.of(new Near(new GeoPoint(35, 139), 10))));
  }
}
