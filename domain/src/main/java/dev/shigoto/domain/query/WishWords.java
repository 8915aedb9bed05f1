package dev.shigoto.domain.query;

import static java.util.Map.entry;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How seekers write conditions, contracts and remote work, as whole terms.
final class WishWords {

  private WishWords() {}

  static final Map<String, Condition> CONDITIONS =
      inverted(
          Map.ofEntries(
              entry(Condition.NO_EXPERIENCE_OK, "未経験 未経験ok 未経験可 未経験歓迎 未経験者歓迎 経験不問 初心者歓迎"),
              entry(Condition.NO_QUALIFICATION_OK, "無資格 無資格ok 無資格可 資格不問 資格なし"),
              entry(Condition.NO_NIGHT_SHIFT, "夜勤なし 夜勤無し 夜勤無 日勤のみ"),
              entry(Condition.NIGHT_SHIFT, "夜勤 夜勤あり 夜勤有り 夜勤専従"),
              entry(Condition.FULL_TWO_DAYS_OFF, "完全週休2日 完全週休2日制 完全週休二日 完全週休二日制"),
              entry(Condition.TWO_DAYS_OFF, "週休2日 週休2日制 週休二日 週休二日制"),
              entry(Condition.WEEKENDS_OFF, "土日祝休み 土日祝休 土日祝日休み 土日休み 土日祝 カレンダー通り"),
              entry(Condition.SHIFT_WORK, "シフト制"),
              entry(Condition.NO_OVERTIME, "残業なし 残業無し 残業ゼロ"),
              entry(Condition.SHORT_HOURS, "短時間 短時間ok 短時間勤務 時短 時短勤務"),
              entry(Condition.FLEX_TIME, "フレックス フレックスタイム フレックスタイム制 フレックス制"),
              entry(Condition.CAR_COMMUTE, "車通勤 車通勤ok 車通勤可 マイカー通勤 マイカー通勤可"),
              entry(Condition.TRANSPORT_PAID, "交通費 交通費支給 交通費全額支給"),
              entry(Condition.SOCIAL_INSURANCE, "社会保険 社会保険完備 社保完備 社保"),
              entry(Condition.BONUS, "賞与 賞与あり 賞与有り ボーナス ボーナスあり"),
              entry(Condition.NO_TRANSFER, "転勤なし 転勤無し"),
              entry(Condition.HOUSING, "寮 社宅 寮あり 寮完備 社員寮 住み込み 寮・社宅あり"),
              entry(Condition.CHILD_CARE, "子育て支援 育休 産休 産休育休 託児所"),
              entry(Condition.SENIORS_WELCOME, "シニア シニア歓迎 60代 60代歓迎"),
              entry(Condition.STUDENTS_WELCOME, "学生 学生歓迎 学生ok 学生可"),
              entry(Condition.TRAINING, "研修 研修あり 研修制度"),
              entry(Condition.QUALIFICATION_SUPPORT, "資格取得支援 資格取得支援制度"),
              entry(Condition.URGENT, "急募"),
              entry(Condition.LONG_TERM, "長期 長期歓迎")));

  static final Map<String, EmploymentType> EMPLOYMENT_TYPES =
      inverted(
          Map.of(
              EmploymentType.FULL_TIME, "正社員 正職員",
              EmploymentType.CONTRACT, "契約社員",
              EmploymentType.PART_TIME, "パート アルバイト バイト パート・アルバイト",
              EmploymentType.DISPATCH, "派遣 派遣社員",
              EmploymentType.FREELANCE, "業務委託 フリーランス",
              EmploymentType.INTERNSHIP, "インターン インターンシップ"));

  private static final Set<RemoteLevel> SOME = Set.of(RemoteLevel.PARTIAL, RemoteLevel.FULL);

  static final Map<String, Set<RemoteLevel>> REMOTE =
      inverted(
          Map.of(
              SOME,
              "リモート リモートワーク テレワーク 在宅 在宅勤務 在宅ワーク 一部在宅",
              Set.of(RemoteLevel.FULL),
              "フルリモート 完全在宅"));

  /// Width and case are no difference.
  static String folded(String term) {
    return Normalizer.normalize(term, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static <T> Map<String, T> inverted(Map<T, String> words) {
    Map<String, T> meaning = new HashMap<>();
    words.forEach((wish, list) -> List.of(list.split(" ")).forEach(w -> meaning.put(w, wish)));
    return Map.copyOf(meaning);
  }
}
