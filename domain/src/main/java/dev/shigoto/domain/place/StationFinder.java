package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds stations with their lines and the way from them: 東京メトロ半蔵門線「住吉」駅から徒歩5分, 渋谷駅（JR山手線）
/// バス10分. A station counts where the ad says how far it is, or that it is the nearest.
final class StationFinder {

  private static final String END = " 、。・,/()「」『』【】\\[\\]:;〜→※●◆■★☆○◎!?&|<>*+=#@~^\"'0-9\\n駅";
  private static final String LINES =
      "(?<line>(?:[^ 、。()「」『』【】:;〜→※●◆■★☆!?\\n駅]{1,16}"
          + "(?:線|ライン|ライナー|鉄道|軌道|電車|電鉄|モノレール|メトロ|エクスプレス)[ ・、/,]{0,2}){0,3})";
  private static final String IN_NO_NAME = "。()「」『』【】:;〜→※●◆■★☆!?\n駅";
  private static final Pattern BARE = Pattern.compile(LINES + "(?<name>[^" + END + "]{1,14})$");
  private static final Pattern QUOTED =
      Pattern.compile(LINES + "[「『](?<name>[^" + END + "]{1,14})[」』]?$");

  /// What stands before a name and is no part of it.
  private static final Pattern LEAD =
      Pattern.compile("^.*(?:最寄り?の?|から|より|または|又は|及び|および|各線|にある|アクセス|場所は|勤務地は|駅は|先は|沿線の?)");

  private static final Pattern AND = Pattern.compile("[」』]?(?:と|や|か|または|又は|および|及び)");
  private static final Pattern NEAREST = Pattern.compile("最寄り?(?:駅)?[^\\n。駅]{0,24}$");
  private static final Set<String> NO_NAMES =
      Set.of(
          "最寄", "最寄り", "各", "道の", "海の", "当", "主要", "同", "ターミナル", "近隣", "近くの", "お近くの", "下記", "乗換",
          "新幹線", "その", "この");
  private static final int BEFORE = 60; // letters of a line and a name

  private StationFinder() {}

  /// @param within the prefecture of the workplace
  static List<StationFact> find(AdText text, Optional<Prefecture> within) {
    String normal = text.normal();
    List<StationFact> found = new ArrayList<>();
    int last = 0;
    for (int at = normal.indexOf('駅'); at >= 0; at = normal.indexOf('駅', at + 1)) {
      at(text, Math.max(last, at - BEFORE), at, within).ifPresent(found::add);
      last = behindAnd(normal, at + 1);
    }
    return found.stream().distinct().toList();
  }

  /// Where the next name may begin: A駅とB駅.
  private static int behindAnd(String text, int at) {
    Matcher and = AND.matcher(text).region(at, text.length());
    return and.lookingAt() ? and.end() : at;
  }

  private static Optional<StationFact> at(
      AdText text, int from, int at, Optional<Prefecture> within) {
    String normal = text.normal();
    StationWay way = StationWay.behind(normal, at);
    if (from > at || (way.equals(StationWay.UNKNOWN) && !isNearest(normal, at))) {
      return Optional.empty();
    }
    Matcher head = head(normal.substring(from, at));
    if (!head.find()) {
      return Optional.empty();
    }
    String name = name(head.group("name"));
    return NO_NAMES.contains(name)
        ? Optional.empty()
        : Optional.of(fact(text, head, name, way, from, within));
  }

  private static Matcher head(String before) {
    boolean quoted =
        before.endsWith("」")
            || before.endsWith("』")
            || before.lastIndexOf('「') > before.lastIndexOf('」');
    return quoted
        ? QUOTED.matcher(before)
        : BARE.matcher(before).region(start(before), before.length());
  }

  /// Behind the last letter that no line and no name has.
  private static int start(String before) {
    int start = before.length();
    while (start > 0 && IN_NO_NAME.indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static boolean isNearest(String text, int at) {
    return NEAREST.matcher(text.substring(Math.max(0, at - BEFORE), at)).find();
  }

  private static StationFact fact(
      AdText text,
      Matcher head,
      String name,
      StationWay way,
      int from,
      Optional<Prefecture> within) {
    String before = line(head);
    String line = before.isEmpty() ? way.line() : before;
    int end = Math.max(way.end(), from + head.end() + 1);
    return new StationFact(
        line,
        name,
        way.access(),
        way.minutes(),
        RailwayLines.prefectureOf(line, name, within),
        Optional.empty(),
        Optional.of(text.span(from + head.start(), Math.min(end, text.normal().length()))));
  }

  /// 半蔵門線住吉 is a line and a name.
  private static String name(String words) {
    String bare = words.substring(words.lastIndexOf('線') + 1);
    Matcher lead = LEAD.matcher(bare);
    return lead.find() && lead.end() < bare.length() ? bare.substring(lead.end()) : bare;
  }

  private static String line(Matcher head) {
    String name = head.group("name");
    String line = head.group("line") + name.substring(0, name.lastIndexOf('線') + 1);
    return LEAD.matcher(line.strip())
        .replaceFirst("")
        .replaceAll("[ ・、/,]+$", "")
        .replaceAll("[ 、/,]+", "・");
  }
}
