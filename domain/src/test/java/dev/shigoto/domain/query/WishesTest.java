package dev.shigoto.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {

  @ParameterizedTest
  @CsvSource({
    "夜勤なし, NO_NIGHT_SHIFT",
    "夜勤, NIGHT_SHIFT",
    "完全週休2日制, FULL_TWO_DAYS_OFF",
    "完全週休２日制, FULL_TWO_DAYS_OFF",
    "週休2日, TWO_DAYS_OFF",
    "土日祝休み, WEEKENDS_OFF",
    "未経験ＯＫ, NO_EXPERIENCE_OK",
    "ﾎﾞｰﾅｽ, BONUS",
    "Ｗワーク, SECOND_JOB_OK",
    "産休, CHILD_CARE_LEAVE",
    "残業少なめ, LITTLE_OVERTIME"
  })
  void conditions_are_read_whatever_their_width(String term, Condition meant) {
    assertEquals(Optional.of(meant), Wishes.condition(term));
  }

  @Test
  void contracts_and_remote_work_are_read() {
    Wishes wishes = wishes("バイト 在宅 カフェ");

    assertEquals(Set.of(EmploymentType.PART_TIME), wishes.employmentTypes());
    assertEquals(Set.of(RemoteLevel.PARTIAL, RemoteLevel.FULL), wishes.remote());
    assertTrue(wishes.conditions().isEmpty());
  }

  @Test
  void two_days_off_in_every_week_keep_a_wish_for_two_days_off_but_not_the_reverse() {
    assertTrue(Wishes.keeping(Condition.TWO_DAYS_OFF).contains(Condition.FULL_TWO_DAYS_OFF));
    assertFalse(Wishes.keeping(Condition.FULL_TWO_DAYS_OFF).contains(Condition.TWO_DAYS_OFF));
  }

  private static Wishes wishes(String typed) {
    return new QueryUnderstanding(SeekersDictionary.builtIn())
        .understand(JobQuery.typed(QueryText.parse(typed), Filters.NONE), Stage.ALL)
        .query()
        .wishes();
  }
}
