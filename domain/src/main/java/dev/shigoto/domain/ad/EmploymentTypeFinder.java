package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.EmploymentType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the contract that a title names: 【正社員】, 派遣, アルバイト.
public final class EmploymentTypeFinder {

  /// In this order: 派遣社員 and 契約社員 may be said to become 正社員 later.
  private static final Map<EmploymentType, Pattern> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(EmploymentType.DISPATCH, Pattern.compile("派遣|〈派〉"));
    WORDS.put(EmploymentType.FREELANCE, Pattern.compile("業務委託|フリーランス"));
    WORDS.put(EmploymentType.INTERNSHIP, Pattern.compile("インターン(?!ア|エ|ナ|シャ|ネ)"));
    WORDS.put(EmploymentType.CONTRACT, Pattern.compile("契約社員|契約職員|嘱託|準社員"));
    WORDS.put(EmploymentType.PART_TIME, Pattern.compile("パート(?!ナ)|アルバイト|バイト"));
    WORDS.put(EmploymentType.FULL_TIME, Pattern.compile("正社員|正職員"));
  }

  private EmploymentTypeFinder() {}

  /// `OTHER` where the title names none.
  public static EmploymentType find(String title) {
    String normal = AdText.normal(title);
    return WORDS.entrySet().stream()
        .filter(it -> it.getValue().matcher(normal).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(EmploymentType.OTHER);
  }
}
