package dev.shigoto.indexer.ad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.occupation.Occupations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelloWorkAdsTest {

  private final LineReader reader = new LineReader(new HelloWorkAds("hellowork"));

  @Test
  void every_field_of_the_manuals_example_is_mapped() {
    JobAd expected =
        new JobAd(
            new Posting("hellowork", "5"),
            "調理補助（米子店）≪急募≫",
            "未経験の方でも丁寧に指導します。調理師免許をお持ちの方歓迎。",
            Employer.UNKNOWN,
            EmploymentType.PART_TIME,
            Occupations.guess("調理補助"),
            RemoteLevel.UNKNOWN,
            new Place(Optional.of(Prefecture.TOTTORI), "米子市", "", Optional.empty()),
            List.of(),
            Optional.of(hourly(920, 950)),
            new WorkTerms(
                "時給:920円〜950円",
                "交替制(シフト制) (1)9:00〜13:00 (2)17:00〜21:00",
                "他 週休二日制:毎週 年間休日数:105日",
                "",
                "",
                Set.of(
                    Condition.NO_EXPERIENCE_OK,
                    Condition.NO_NIGHT_SHIFT,
                    Condition.FULL_TWO_DAYS_OFF,
                    Condition.TWO_DAYS_OFF,
                    Condition.SHIFT_WORK,
                    Condition.SHORT_HOURS,
                    Condition.TRAINING,
                    Condition.URGENT)),
            List.of("調理師免許"),
            Instant.parse("2020-05-21T15:00:00Z"),
            Optional.empty());

    assertEquals(expected, read(ImportExamples.lines().get(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "正社員, フルタイム, FULL_TIME",
    "正社員以外, フルタイム, CONTRACT",
    "パート労働者, パート, PART_TIME",
    "有期雇用派遣労働者, フルタイム, DISPATCH",
    "無期雇用派遣労働者, フルタイム, DISPATCH",
    "有期雇用派遣パート, パート, DISPATCH",
    "'', パート, PART_TIME",
    "'', フルタイム, OTHER"
  })
  void employment_types_are_translated(String type, String category, EmploymentType expected) {
    String line =
        """
        {"id": 1, "date_s": "2020-05-22", "title": "事務", "emptype": "%s", "category": "%s"}
        """
            .formatted(type, category);

    assertEquals(expected, read(line).employmentType());
  }

  @ParameterizedTest
  @CsvSource({"品質管理（倉吉）, 品質管理(倉吉), 検査をします", "品質管理（倉吉）, 品質管理 倉吉, 検査をします", "品質管理, 技術職, 技術職|検査をします"})
  void a_short_title_that_says_something_else_stands_above_the_text(
      String title, String shortTitle, String description) {
    String line =
        """
        {"id": 1, "date_s": "2020-05-22", "title": "%s", "sksu": "%s", "text": "検査をします  "}
        """
            .formatted(title, shortTitle);

    assertEquals(description.replace('|', '\n'), read(line).description());
  }

  @Test
  void unknown_fields_are_ignored_but_a_day_is_needed() {
    BadFieldException refusal =
        assertThrows(
            BadFieldException.class,
            () -> read("{\"id\": 1, \"new\": 2, \"title\": \"事務\", \"date_s\": \"2020-5-22\"}"));

    assertEquals(
        "date_s must be a time such as 2026-11-20T09:00:00+09:00 or a date such as 2026-11-20,"
            + " but was \"2020-5-22\"",
        refusal.getMessage());
  }

  private JobAd read(String line) {
    return Items.good(reader.item(new Line(1, line, Optional.empty())));
  }

  private static Pay hourly(long min, long max) {
    return new Pay(
        PayUnit.HOUR, Optional.of(new Yen(min)), Optional.of(new Yen(max)), Optional.empty());
  }
}
