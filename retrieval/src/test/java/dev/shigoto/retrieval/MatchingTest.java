package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.query.QueryText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is sent to the engine, to the letter: the golden requests are in the resources.
class MatchingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// The request of a word does not depend on what the built-in dictionary happens to know.
  private static final SeekersDictionary DICTIONARY = SeekersDictionary.EMPTY;

  private static final Filters EVERY_FILTER =
      new Filters(
          Set.of(Prefecture.TOKYO, Prefecture.KYOTO),
          Set.of("渋谷区"),
          Set.of(EmploymentType.PART_TIME, EmploymentType.FULL_TIME),
          Set.of("NURSE"),
          Optional.of(new PayFloor(PayUnit.MONTH, new Yen(259_500))),
          Set.of(Condition.BONUS, Condition.NO_EXPERIENCE_OK),
          Optional.of(Period.ofDays(7)),
          Optional.of(new Near(new GeoPoint(35.658, 139.701), 5)),
          Optional.of(new NearStation("渋谷駅", 10)),
          Optional.empty(),
          Set.of("株式会社みどり"),
          Set.of(new JobId(12), new JobId(7)),
          FactFilters.NONE);

  @Test
  void every_term_must_match_somewhere() throws IOException {
    assertSame("words.json", Bodies.keywordLeg(matching("渋谷 カフェ", Filters.NONE), 100));
  }

  @Test
  void a_condition_is_its_words_or_what_was_recognised() throws IOException {
    assertSame("condition.json", Bodies.keywordLeg(matching("夜勤なし", Filters.NONE), 100));
  }

  @Test
  void other_words_are_phrases_that_count_a_little_less() throws IOException {
    SeekersDictionary words =
        SeekersDictionary.EMPTY.withText("test", "看護職 → 看護師\n職安、ハローワーク\nケアマネ、CM");
    JobQuery query = JobQuery.typed(QueryText.parse("看護職 ケア マネ -職安"), Filters.NONE);

    assertSame("other-words.json", Bodies.keywordLeg(Matching.of(query, NOW, words), 100));
  }

  @Test
  void contracts_and_remote_work_are_terms_too() throws IOException {
    assertSame("meanings.json", Bodies.keywordLeg(matching("バイト 在宅", Filters.NONE), 100));
  }

  @Test
  void excluded_terms_must_not_match() throws IOException {
    assertSame("excluded.json", Bodies.keywordLeg(matching("介護 -夜勤 -派遣", Filters.NONE), 100));
  }

  @ParameterizedTest
  @CsvSource({"HOUR, true", "DAY, true", "MONTH, true", "YEAR, false"})
  void pay_by_the_asked_unit_gains_but_a_years_income_is_said_of_any(PayUnit unit, boolean gains) {
    Filters filters =
        Filters.NONE.with(it -> it.pay(Optional.of(new PayFloor(unit, new Yen(1_000)))));
    String sent = Bodies.keywordLeg(matching("カフェ", filters), 100).toString();
    assertEquals(gains, sent.contains("\"pay.unit\":{\"value\":\"" + unit + "\"}"));
  }

  @Test
  void every_filter_holds() throws IOException {
    assertSame("filters.json", Bodies.keywordLeg(matching("", EVERY_FILTER), 100));
  }

  @Test
  void the_meaning_is_filtered_inside_the_search_for_neighbours() throws IOException {
    Matching matching = matching("夜勤なし -派遣", EVERY_FILTER);

    assertSame("vector.json", Bodies.vectorLeg(matching, List.of(0.6f, 0.8f), 100));
  }

  @Test
  void facets_leave_their_own_filter_out() throws IOException {
    Matching matching = matching("カフェ", EVERY_FILTER);
    SearchBody body =
        FacetCounts.body(matching.wordsForFacets(), matching, EnumSet.allOf(Facet.class));

    assertSame("facets.json", body);
  }

  private static Matching matching(String text, Filters filters) {
    return Matching.of(JobQuery.typed(QueryText.parse(text), filters), NOW, DICTIONARY);
  }

  private static void assertSame(String golden, SearchBody actual) throws IOException {
    try (InputStream file = MatchingTest.class.getResourceAsStream(golden)) {
      JsonNode expected = JSON.readTree(Objects.requireNonNull(file, golden));
      JsonNode sent = JSON.readTree(actual.toString());
      assertEquals(expected, sent, () -> golden + " should be\n" + sent.toPrettyString());
    }
  }
}
