package dev.shigoto.domain.ad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        "(?=日)日給",
        "[夜残](?:勤|業)[^0-9]{0,4}(?:[0-9]|円)",
        "(?<low>[0-9]{1,2}+) ?(?:日|円)|[^なし夜]{2}[なあ]",
        "残業?(?:あり|\\(a\\))*\\s",
        "[あ-ん&&[^し]]り",
        "\\p{IsHan}+[ 〜]"
      })
  void finds_what_a_matcher_finds(String regex) {
    Pattern pattern = Pattern.compile(regex);
    Random random = new Random(20261120);
    for (int i = 0; i < 500; i++) {
      String text = anyText(random);
      List<String> expected = found(pattern.matcher(text));
      assertEquals(expected, found(Scan.of(pattern, text)), regex + " in " + text);
      assertEquals(expected, found(Scan.of(pattern, Places.of(text))), regex + " in " + text);
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

  @Test
  void what_was_taken_away_before_is_not_found() {
    String text = "夜勤なし 夜勤あり";
    Places places = Places.of(text);
    StringBuilder left = new StringBuilder(text).replace(0, 4, "\n\n\n\n");
    Scan scan = Scan.of(Pattern.compile("夜勤"), places, left);
    assertTrue(scan.find());
    assertEquals(5, scan.match().start());
    assertFalse(scan.find());
    assertFalse(places.hasAny(List.of("なし"), left));
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
  private static List<String> found(Scan scan) {
    List<String> found = new ArrayList<>();
    while (scan.find()) {
      if (scan.match().end() > scan.match().start()) {
        found.add(scan.match().start() + scan.match().group());
      }
    }
    return found;
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
