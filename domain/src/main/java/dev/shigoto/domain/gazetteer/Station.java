package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.List;

/// A railway station, with all its platforms.
///
/// @param key name and prefecture, and a number where a prefecture has several of a name: 住吉/13
/// @param name without 駅
/// @param kana hiragana; empty where unknown
/// @param city its municipality; empty where unknown
/// @param lines their names; empty where unknown
public record Station(
    String key,
    String name,
    String kana,
    Prefecture prefecture,
    String city,
    GeoPoint point,
    List<String> lines) {

  public Station {
    lines = List.copyOf(lines);
  }

  /// Whether one of its lines may be meant by `line`, as people write it: 地下鉄半蔵門線, 中央線.
  public boolean isOn(String line) {
    return LineNames.oneOf(lines, line);
  }
}
