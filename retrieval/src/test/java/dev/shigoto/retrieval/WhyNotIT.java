package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static dev.shigoto.retrieval.JobBuilder.job;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.Journey.Cut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Each stage at which a job may fall out of an answer.
class WhyNotIT {

  private static final long CHEAP = 1;
  private static final long NIGHT = 2;
  private static final long EXPIRED = 3;
  private static final long REPEAT = 4;
  private static final long CAFE = 5;
  private static final int NURSES = 120;
  private static final long FIRST_NURSE = 100;

  private static final SearchIndex INDEX = SearchIndex.of(jobs(), Map.of(REPEAT, CAFE));
  private static final JobSearch SEARCH = INDEX.search();

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    jobs.add(job(CHEAP, "看護師").paid(PayUnit.HOUR, 1000, 1100).in(Prefecture.OSAKA, "堺市").build());
    jobs.add(job(NIGHT, "看護師 夜勤").with(Condition.NIGHT_SHIFT).build());
    jobs.add(job(EXPIRED, "看護師").expiring(NOW.minus(Duration.ofDays(1))).build());
    jobs.add(job(REPEAT, "カフェの店員").as(EmploymentType.PART_TIME).build());
    jobs.add(job(CAFE, "カフェの店員").as(EmploymentType.PART_TIME).build());
    IntStream.range(0, NURSES)
        .mapToObj(
            i -> job(FIRST_NURSE + i, "看護師 病棟" + i).at(i < 60 ? "医療法人青葉" : "医療法人" + i).build())
        .forEach(jobs::add);
    return jobs;
  }

  private static Asking asking(String typed, Filters filters) {
    return Asking.query(JobQuery.typed(QueryText.parse(typed), filters));
  }

  private static <W extends Whereabouts> W where(Class<W> stage, long id, Asking asking) {
    return assertInstanceOf(stage, SEARCH.whyNot(new JobId(id), asking.request()).where());
  }

  @Test
  void a_job_that_never_was() {
    where(Whereabouts.NotIndexed.class, 999_999, Asking.text("看護師"));
  }

  @Test
  void a_job_whose_time_is_over() {
    var expired = where(Whereabouts.Expired.class, EXPIRED, Asking.text("看護師"));

    assertEquals(NOW.minus(Duration.ofDays(1)), expired.at());
  }

  @Test
  void every_filter_that_it_fails_is_named_with_what_it_has() {
    Filters filters =
        Filters.NONE.with(
            it ->
                it.prefectures(Set.of(Prefecture.TOKYO))
                    .employmentTypes(Set.of(EmploymentType.FULL_TIME))
                    .pay(Optional.of(new PayFloor(PayUnit.HOUR, new Yen(1200)))));

    var filtered = where(Whereabouts.Filtered.class, CHEAP, asking("看護師", filters));

    assertEquals(
        Map.of("prefecture", "大阪府", "pay", "1000 to 1100 yen an hour"), named(filtered.unmet()));
  }

  @Test
  void a_filter_that_was_typed_is_named_with_its_words() {
    var filtered = where(Whereabouts.Filtered.class, CHEAP, Asking.text("看護師 時給1200円以上"));

    Asked asked = filtered.unmet().getFirst().asked();
    assertEquals(
        List.of("pay", "時給1200円以上", "時給1,200円以上", Optional.of(Stage.PAY)),
        List.of(asked.field(), asked.words(), asked.meaning(), asked.stage()));
  }

  @Test
  void a_wish_that_it_contradicts_is_named_with_its_words() {
    var filtered = where(Whereabouts.Filtered.class, NIGHT, Asking.text("看護師 夜勤なし"));

    Unmet unmet = filtered.unmet().getFirst();
    assertEquals("夜勤なし", unmet.asked().words());
    assertEquals(Optional.of(Stage.CONDITIONS), unmet.asked().stage());
    assertTrue(unmet.own().contains("NIGHT_SHIFT"), unmet.own());
  }

  @Test
  void a_word_that_no_job_may_have() {
    var excluded = where(Whereabouts.Excluded.class, CAFE, Asking.text("店員 -カフェ"));

    assertEquals("カフェ", excluded.by().getFirst().asked().words());
  }

  @Test
  void a_job_that_the_caller_leaves_out() {
    Filters seen = Filters.NONE.with(it -> it.excludeJobIds(Set.of(new JobId(CAFE))));

    var excluded = where(Whereabouts.Excluded.class, CAFE, asking("カフェ", seen));

    assertEquals(Map.of("excludeJobIds", Long.toString(CAFE)), named(excluded.by()));
  }

  @Test
  void another_posting_stands_for_it() {
    var repeat = where(Whereabouts.Repeat.class, REPEAT, Asking.text("カフェ"));

    assertEquals(Optional.of(new JobId(CAFE)), repeat.standsForIt());
  }

  @Test
  void words_that_it_lacks_and_how_far_it_is_from_the_meaning() {
    var lacking = where(Whereabouts.WithoutWords.class, CAFE, Asking.text("看護師 店員"));

    assertEquals(List.of("看護師"), lacking.missing());
    assertEquals(List.of("店員"), lacking.present());
    Whereabouts.Depth meaning = lacking.meaning().orElseThrow();
    assertTrue(meaning.rank().orElseThrow() > Retriever.WINDOW, meaning.toString());
    assertTrue(meaning.score().orElseThrow() < meaning.last().orElseThrow(), meaning.toString());
  }

  @Test
  void by_meaning_alone_the_nearest_hundred_are_brought() {
    var deep = where(Whereabouts.TooDeep.class, CAFE, Asking.text("看護師 病棟").in(Mode.SEMANTIC));

    assertEquals(Retriever.WINDOW, deep.meaning().brought());
    assertTrue(deep.meaning().rank().orElseThrow() > Retriever.WINDOW, deep.toString());
  }

  @Test
  void what_keeps_a_shown_job_from_the_first_page() {
    Asking asking = Asking.text("看護師").in(Mode.KEYWORD);
    List<Long> ids = asking.size(100).allIds(SEARCH);

    assertEquals(
        List.of(Optional.empty(), Optional.of(Cut.FUSION), Optional.of(Cut.LEG_DEPTH)),
        List.of(cut(ids.getFirst(), asking), cut(ids.get(40), asking), cut(ids.getLast(), asking)));
  }

  @Test
  void an_employer_with_enough_others_on_the_page_keeps_it_from_there() {
    Asking asking = Asking.text("看護師").in(Mode.KEYWORD).size(10);
    Asking spread = asking.with(new Variety(Repeats.LEFT_OUT, OptionalInt.of(2)));
    List<Long> before = asking.of(SEARCH).hits().stream().map(it -> it.id().value()).toList();
    List<Long> after = spread.allIds(SEARCH);

    long moved = before.stream().filter(id -> after.indexOf(id) >= 10).findFirst().orElseThrow();

    assertEquals(Optional.of(Cut.DIVERSITY), cut(moved, spread));
  }

  private static Optional<Cut> cut(long id, Asking asking) {
    return where(Whereabouts.Shown.class, id, asking).journey().offFirstPage();
  }

  private static Map<String, String> named(List<Unmet> unmet) {
    return unmet.stream().collect(toMap(it -> it.asked().field(), Unmet::own));
  }
}
