package dev.shigoto.indexer.ad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.occupation.Occupations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlAdsTest {

  private static final String LEAST =
      """
      {"source": "s", "externalId": "1", "title": "事務", "postedAt": "2026-11-20"%s}\
      """;

  private final LineReader reader = new LineReader(new JsonlAds());

  @Test
  void the_full_example_of_the_manual_fills_every_part_of_an_ad() {
    JobAd expected =
        new JobAd(
            new Posting("example", "A-1001"),
            "カフェスタッフ（未経験OK）",
            "駅前のカフェで接客とドリンク作りをお願いします。",
            new Employer("株式会社みどり珈琲", "飲食店"),
            EmploymentType.PART_TIME,
            Occupations.byCode("CAFE_STAFF"),
            RemoteLevel.NONE,
            new Place(
                Optional.of(Prefecture.TOKYO),
                "渋谷区",
                "神南1-2-3",
                Optional.of(new GeoPoint(35.6627, 139.6997))),
            List.of(new StationAccess("JR山手線", "渋谷", 7)),
            Optional.of(pay(PayUnit.HOUR, 1250, 1500, 100, Duration.ofMinutes(150))),
            new WorkTerms(
                "時給1250円〜（研修中も同額）",
                "9:00〜22:00の間で1日4時間から",
                "シフト制",
                "経験不問",
                "交通費支給、社員割引",
                Set.of(Condition.NO_EXPERIENCE_OK, Condition.SHIFT_WORK, Condition.TRANSPORT_PAID)),
            List.of("接客"),
            Instant.parse("2026-11-20T00:00:00Z"),
            Optional.of(Instant.parse("2026-12-31T15:00:00Z")));

    assertEquals(expected, read(ImportExamples.lines().get(0)));
  }

  @Test
  void what_the_short_example_leaves_out_is_read_from_its_text() {
    JobAd ad = read(ImportExamples.lines().get(1));

    assertEquals(
        Optional.of(pay(PayUnit.MONTH, 280_000, 320_000, 40_000, Duration.ofHours(20))), ad.pay());
    assertEquals(List.of(new StationAccess("JR山陰本線", "米子", 5)), ad.stations());
    assertEquals(Set.of(Condition.NO_NIGHT_SHIFT, Condition.NEAR_STATION), ad.terms().conditions());
    assertEquals(EmploymentType.FULL_TIME, ad.employmentType());
    assertEquals(Occupations.byCode("NURSE"), ad.occupation());
    assertEquals(Instant.parse("2026-11-19T15:00:00Z"), ad.postedAt());
  }

  @Test
  void an_address_alone_tells_prefecture_and_city() {
    Place place = read(LEAST.formatted(", \"place\": {\"address\": \"京都市中京区山本町999番地\"}")).place();

    assertEquals(
        new Place(Optional.of(Prefecture.KYOTO), "京都市中京区", "山本町999番地", Optional.empty()), place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "pay": {"unit": "HOUR", "min": "abc"}    | pay.min must be a number, but was "abc"
          "pay": {"unit": "HOUR", "min": 950.5}    | pay.min must be a whole number from 0 to 1000000000, but was 950.5
          "pay": {"unit": "HOUR", "min": 9223372036854775808} | pay.min must be a whole number from 0 to 1000000000, but was 9223372036854775808
          "pay": {"unit": "WEEK", "min": 1}        | pay.unit must be one of HOUR, DAY, MONTH, YEAR, but was "WEEK"
          "pay": {"unit": "HOUR", "min": 1000, "max": 900} | pay: pay maximum 900 is below its minimum 1000
          "pay": {"unit": "HOUR"}                  | pay: pay needs a minimum or a maximum
          "pay": {"unit": "HOUR", "minimum": 900}  | unknown field pay.minimum
          "pay": "時給900円"                         | pay must be an object, but was "時給900円"
          "salary": 3                              | unknown field salary
          "occupation": "ASTRONAUT"                | occupation must be the code of an occupation, but was "ASTRONAUT"
          "place": {"prefecture": "東京"}           | place.prefecture must be a prefecture such as 東京都, but was "東京"
          "place": {"lat": 95, "lon": 0}           | place: no such place on earth: 95.0, 0.0
          "place": {"lat": 35}                     | place.lon is missing
          "stations": [{"name": "渋谷"}]            | stations[0].walkMinutes is missing
          "conditions": ["NIGHT"]                  | conditions[0] must be one of NO_EXPERIENCE_OK
          "expiresAt": "tomorrow"                  | expiresAt must be a time such as 2026-11-20T09:00:00+09:00 or a date such as 2026-11-20, but was "tomorrow"
          "expiresAt": "2026-13-45"                | expiresAt must be a date such as 2026-11-20, but was "2026-13-45"
          "title": "二つ目"                          | the line is not JSON: Duplicate field 'title'
          "description": 5                         | description must be a text, but was 5
          """)
  void a_bad_field_is_refused_by_name(String field, String reason) {
    BadFieldException refusal =
        assertThrows(BadFieldException.class, () -> read(LEAST.formatted(", " + field)));

    assertEquals(reason, beginning(refusal, reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"source": "s", "externalId": "1", "postedAt": "2026-11-20"} | title is missing
          {"source": "s", "externalId": "1", "title": null}   | title is missing
          {"source": "s", "externalId": "1", "title": "　"}    | title must be a text that is not blank, but was "　"
          {"source": "s", "title": "事務"}                     | externalId is missing
          {}                                                 | source is missing
          [1, 2]                                             | the line must be a JSON object
          {"source": "s"} {"source": "t"}                    | the line is not JSON: Trailing token
          {"source": "s                                      | the line is not JSON: Unexpected end-of-input
          """)
  void a_line_that_is_no_ad_is_refused_with_a_reason(String line, String reason) {
    BadFieldException refusal = assertThrows(BadFieldException.class, () -> read(line));

    assertEquals(reason, beginning(refusal, reason));
  }

  private static String beginning(BadFieldException refusal, String reason) {
    String message = String.valueOf(refusal.getMessage());
    return message.substring(0, Math.min(message.length(), reason.length()));
  }

  private JobAd read(String line) {
    return Items.good(reader.item(new Line(1, line, Optional.empty())));
  }

  private static Pay pay(PayUnit unit, long min, long max, long overtime, Duration hours) {
    return new Pay(
        unit,
        Optional.of(new Yen(min)),
        Optional.of(new Yen(max)),
        Optional.of(new FixedOvertime(new Yen(overtime), hours)));
  }
}
