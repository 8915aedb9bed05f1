package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.StationAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads stations with the walk from them: 東京メトロ半蔵門線「住吉」駅から徒歩5分, JR米子駅 徒歩約3分.
public final class StationParser {

  private static final String NAME = "[^ 、。・,/()「」『』【】:;〜0-9]";
  private static final Pattern ACCESS =
      Pattern.compile(
          "(?:(?<line>"
              + NAME
              + "{1,15}線)[ ・/]?[「『]?)?(?<name>"
              + NAME
              + "{1,12})[」』]?駅[」』]?[^0-9。駅]{0,12}徒歩(?:約| )?(?<walk>[0-9]{1,2})分");

  private StationParser() {}

  /// The stations in the order of the text; a station without a walk in minutes is left out.
  public static List<StationAccess> parse(String text) {
    String normal = AdText.normal(text);
    if (!normal.contains("徒歩")) { // most ads, and the pattern is a slow one
      return List.of();
    }
    List<StationAccess> stations = new ArrayList<>();
    Matcher access = ACCESS.matcher(normal);
    while (access.find()) {
      String line = access.group("line") == null ? "" : access.group("line");
      int walk = Integer.parseInt(access.group("walk"));
      stations.add(new StationAccess(line, access.group("name"), walk));
    }
    return stations;
  }
}
