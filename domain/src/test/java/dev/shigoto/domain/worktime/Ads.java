package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;

/// Ads of which only some fields matter.
final class Ads {

  private Ads() {}

  static AdWords hours(String words) {
    return of(words, "", "");
  }

  static AdWords text(String words) {
    return of("", "", words);
  }

  static AdWords of(String hours, String daysOff, String description) {
    return new AdWords(
        AdText.of(AdField.TITLE, ""),
        AdText.of(AdField.PAY, ""),
        AdText.of(AdField.WORKING_HOURS, hours),
        AdText.of(AdField.HOLIDAYS, daysOff),
        AdText.of(AdField.REQUIREMENTS, ""),
        AdText.of(AdField.BENEFITS, ""),
        AdText.of(AdField.ADDRESS, ""),
        AdText.of(AdField.DESCRIPTION, description));
  }
}
