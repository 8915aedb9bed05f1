package dev.shigoto.local;

import dev.shigoto.domain.ad.AdText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds hourly wages that nobody pays, apart from the parser whose flags are checked by it.
final class HighHourlyWage {

  private static final Pattern HOURLY = Pattern.compile("時給[^0-9]{0,5}([0-9][0-9,]{0,12})円");

  private HighHourlyWage() {}

  static boolean isIn(String pay, long limit) {
    Matcher wage = HOURLY.matcher(AdText.normal(pay));
    while (wage.find()) {
      if (Long.parseLong(wage.group(1).replace(",", "")) > limit) {
        return true;
      }
    }
    return false;
  }
}
