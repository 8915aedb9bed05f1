package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How seekers write conditions, contracts and remote work, as whole terms.
final class WishWords {

  private WishWords() {}

  static final Map<String, Condition> CONDITIONS = inverted(conditions());

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

  private static Map<Condition, String> conditions() {
    Map<Condition, String> words = new EnumMap<>(Condition.class);
    for (String line : AdResource.lines(WishWords.class, "wish-words.tsv")) {
      String[] cells = line.split("\t", 2);
      words.put(Condition.valueOf(cells[0]), cells[1]);
    }
    return words;
  }

  private static <T> Map<String, T> inverted(Map<T, String> words) {
    Map<String, T> meaning = new HashMap<>();
    words.forEach((wish, list) -> List.of(list.split(" ")).forEach(w -> meaning.put(w, wish)));
    return Map.copyOf(meaning);
  }
}
