package dev.shigoto.domain.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// How ads, seekers and tables call one line: 半蔵門線, 地下鉄半蔵門線 and 東京メトロ半蔵門線.
final class LineNames {

  private static final Pattern PARTS = Pattern.compile("[()〈〉\\[\\]]+");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "^(?:jr(?:東日本|西日本|東海|九州|北海道|四国)?|東京メトロ|東京地下鉄|.{0,3}市営地下鉄|地下鉄|メトロ|osakametro|大阪メトロ)");
  private static final Pattern ENDING = Pattern.compile("(?:本線|線|ライン)$");
  private static final String STRETCH = "~～〜";
  private static final int LEAST = 2; // letters of a name that may be a part of another

  /// Of the lines of tables, which are some hundred.
  private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

  private LineNames() {}

  /// Whether both may name the same line.
  ///
  /// @param line as a table has it
  static boolean same(String typed, String line) {
    return oneOf(List.of(line), typed);
  }

  /// Whether one of the lines of tables may be meant.
  static boolean oneOf(List<String> lines, String typed) {
    List<String> names = cores(typed);
    return lines.stream()
        .flatMap(line -> KNOWN.computeIfAbsent(line, LineNames::cores).stream())
        .anyMatch(known -> names.stream().anyMatch(name -> alike(name, known)));
  }

  private static boolean alike(String one, String other) {
    return one.equals(other)
        || (one.length() >= LEAST && other.contains(one))
        || (other.length() >= LEAST && one.contains(other));
  }

  /// What tells a line from others, of its name and of those in brackets that are no stretch
  /// (大阪～神戸).
  private static List<String> cores(String line) {
    return PARTS
        .splitAsStream(PlaceNames.folded(line))
        .filter(part -> !part.isEmpty() && STRETCH.chars().noneMatch(it -> part.indexOf(it) >= 0))
        .map(LineNames::core)
        .toList();
  }

  private static String core(String name) {
    String ours = OPERATOR.matcher(name).replaceFirst("");
    String core = ENDING.matcher(ours).replaceFirst("");
    return core.isEmpty() ? name : core;
  }
}
