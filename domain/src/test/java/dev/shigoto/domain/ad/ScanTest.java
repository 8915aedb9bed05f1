package dev.shigoto.domain.ad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

  private static final String LETTERS = "夜勤なし残業あり日給0129円〜 ()aA\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "夜勤",
        "夜勤(?!なし)",
        "(?<!夜)勤",
        "(?<=夜)勤",
        "(?:残業|夜勤)?(?:なし|あり)",
        "[0-9]{1,3}円?",
        "[^円]{0,3}円",
        "^夜|し$",
        "\\b[a-z]+\\b",
        "\\Ba",
        "(?i)a{2}",
        "(.)\\1",
        "a?",
        "(?=日)日給"
      })
  void finds_what_a_matcher_finds(String regex) {
    Pattern pattern = Pattern.compile(regex);
    Random random = new Random(20261120);
    for (int i = 0; i < 500; i++) {
      String text = anyText(random);
      assertEquals(found(pattern.matcher(text)), found(pattern, text), regex + " in " + text);
    }
  }

  @Test
  void what_was_taken_away_behind_a_match_is_not_found_again() {
    StringBuilder text = new StringBuilder("夜勤夜勤夜勤");
    Scan scan = Scan.of(Pattern.compile("夜勤"), text);
    int found = 0;
    while (scan.find()) {
      text.setCharAt(scan.match().start(), '\n');
      found++;
    }
    assertEquals(3, found);
    assertEquals("\n勤\n勤\n勤", text.toString());
  }

  private static List<String> found(Matcher matcher) {
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(matcher.start() + matcher.group());
      }
    }
    return found;
  }

  /// A rule never looks for nothing, so empty matches do not count.
  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Scan scan = Scan.of(pattern, text);
    while (scan.find()) {
      if (scan.match().end() > scan.match().start()) {
        found.add(scan.match().start() + scan.match().group());
      }
    }
    return found;
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(15); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
