package dev.shigoto.domain.ad;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds licences and skills that an ad speaks of: 普通自動車免許, 介護福祉士, Java. The words are data, in
/// `skills.txt`.
public final class SkillFinder {

  private static final Pattern WORDS =
      Pattern.compile(longestFirst(AdResource.lines("skills.txt")));

  private SkillFinder() {}

  /// The skills in the order in which `text` names them.
  public static List<String> find(String text) {
    return WORDS.matcher(AdText.normal(text)).results().map(MatchResult::group).distinct().toList();
  }

  private static String longestFirst(List<String> words) {
    String initials =
        words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(SkillFinder::pattern)
        .collect(Collectors.joining("|", "(?=[" + initials + "])(?:", ")"));
  }

  /// A Latin word ends where its letters end: Java is not in JavaScript.
  private static String pattern(String word) {
    String quoted = Pattern.quote(word);
    return word.matches("[A-Za-z]+") ? "(?<![A-Za-z])" + quoted + "(?![A-Za-z+#])" : quoted;
  }
}
