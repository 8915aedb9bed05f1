package dev.shigoto.domain.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.lint.AdLint;
import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.LintInput;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.lint.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdQualityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
  private static final Instant FRESH = Instant.parse("2026-04-10T00:00:00Z");

  @Test
  void the_maxima_add_up_to_a_hundred() {
    assertEquals(100, Arrays.stream(QualityAspect.values()).mapToInt(QualityAspect::maximum).sum());
  }

  @Test
  void the_score_is_the_sum_of_its_parts() {
    Quality quality = AdQuality.of(bare(FRESH), List.of(), List.of("時給が月給の額"), TODAY);

    assertEquals(30, quality.part(QualityAspect.DISCLOSURE).value());
    assertEquals(10, quality.part(QualityAspect.CONSISTENCY).value());
    assertEquals(10, quality.part(QualityAspect.FRESHNESS).value());
    assertEquals(quality.part(QualityAspect.COMPLETENESS).value() + 50, quality.score());
  }

  @Test
  void every_lost_point_has_a_reason_that_says_how_many() {
    Quality quality = AdQuality.of(bare(FRESH), findings(), List.of(), TODAY);

    for (QualityPart part : quality.parts()) {
      int lost = part.missing().stream().mapToInt(AdQualityTest::points).sum();
      assertEquals(part.maximum() - part.value(), lost, part.toString());
    }
  }

  @Test
  void findings_cost_by_their_severity() {
    Quality quality =
        AdQuality.of(
            bare(FRESH),
            List.of(
                new Finding(LintRule.CONTACT_MISSING, Severity.ERROR, Optional.empty(), ""),
                new Finding(LintRule.SMOKING_MISSING, Severity.NOTICE, Optional.empty(), "")),
            List.of(),
            TODAY);

    assertEquals(
        List.of("連絡先がない（−6）", "受動喫煙を防止する措置がない（−1）"),
        quality.part(QualityAspect.DISCLOSURE).missing());
  }

  @Test
  void the_figure_for_the_index_does_not_know_the_day() {
    JobAd ad = bare(FRESH);
    LocalDate later = TODAY.plusYears(2);

    assertEquals(
        AdQuality.of(ad, AdLint.check(LintInput.of(ad), TODAY), List.of(), TODAY).timeless(),
        AdQuality.of(ad, AdLint.check(LintInput.of(ad), later), List.of(), later).timeless());
  }

  @Test
  void an_ad_of_last_year_is_worth_less_than_one_of_last_week() {
    int fresh = AdQuality.of(bare(FRESH), List.of(), List.of(), TODAY).score();
    Instant lastYear = Instant.parse("2025-03-01T00:00:00Z");

    assertTrue(AdQuality.of(bare(lastYear), List.of(), List.of(), TODAY).score() < fresh);
  }

  private static List<Finding> findings() {
    return AdLint.check(LintInput.of(bare(FRESH)), TODAY);
  }

  private static int points(String reason) {
    int sign = reason.indexOf('−');
    return sign < 0 ? 0 : Integer.parseInt(reason.substring(sign + 1, reason.length() - 1));
  }

  private static JobAd bare(Instant postedAt) {
    return new JobAd(
        new Posting("test", "1"),
        "店員",
        "レジと品出しをします。",
        Employer.UNKNOWN,
        EmploymentType.PART_TIME,
        Optional.empty(),
        RemoteLevel.NONE,
        Place.UNKNOWN,
        List.of(),
        Optional.empty(),
        WorkTerms.UNKNOWN,
        List.of(),
        postedAt,
        Optional.empty());
  }
}
