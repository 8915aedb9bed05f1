package dev.shigoto.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobTextTest {

  @Test
  void the_parts_follow_each_other_by_weight() {
    WorkTerms terms =
        new WorkTerms(
            "",
            "9:00〜18:00",
            "土日",
            "普通自動車免許",
            "賞与",
            Set.of(Condition.BONUS, Condition.NO_EXPERIENCE_OK, Condition.NO_NIGHT_SHIFT));

    String text = JobText.passage(ad("病棟の看護業務です。", terms, List.of("採血", "記録")));

    assertEquals(
        """
        看護師（日勤）
        看護師
        採血 記録
        正社員 未経験OK 夜勤なし 賞与あり
        東京都渋谷区
        病棟の看護業務です。
        普通自動車免許
        ひかり病院""",
        text);
  }

  @Test
  void missing_parts_leave_no_empty_line() {
    String text = JobText.passage(ad("", WorkTerms.UNKNOWN, List.of()));

    assertEquals("看護師（日勤）\n看護師\n正社員\n東京都渋谷区\nひかり病院", text);
  }

  private static JobAd ad(String description, WorkTerms terms, List<String> skills) {
    return new JobAd(
        new Posting("demo", "1"),
        "看護師（日勤）",
        description,
        new Employer("ひかり病院", "医療"),
        EmploymentType.FULL_TIME,
        Optional.of(new Occupation("NURSE", "看護師")),
        RemoteLevel.NONE,
        new Place(Optional.of(Prefecture.TOKYO), "渋谷区", "", Optional.empty()),
        List.of(),
        Optional.empty(),
        terms,
        skills,
        Instant.EPOCH,
        Optional.empty());
  }
}
