package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;

/// A city, ward, town or village.
///
/// @param name of a ward with its city: 京都市中京区
/// @param kana hiragana of the name; empty where unknown
/// @param office where its town hall is
public record Municipality(Prefecture prefecture, String name, String kana, GeoPoint office) {

  /// A village of two letters (泊村, 森町) is a word of its own in other texts.
  public boolean isShort() {
    return name.length() < 3;
  }

  /// 中京区 of 京都市中京区, しちょうく of its kana likewise; the whole name of all others.
  static String ward(String name, String ending, String city) {
    int at = name.indexOf(city, 1);
    return name.endsWith(ending) && at > 0 ? name.substring(at + city.length()) : name;
  }

  /// What a ward is called inside its city; the name of all others.
  public String shortName() {
    return ward(name, "区", "市");
  }
}
