package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import java.util.List;
import java.util.stream.Stream;

/// Reads the days off. What the field for them says comes first, then the title, then all other
/// words.
public final class DaysOffReader {

  private DaysOffReader() {}

  public static DaysOff read(AdWords words) {
    OffFindings findings = new OffFindings();
    texts(words).forEach(text -> findings.addWhereSilent(OffFindings.of(text)));
    return findings.daysOff();
  }

  private static List<AdText> texts(AdWords words) {
    return Stream.concat(
            Stream.of(words.holidays()),
            words.all().stream().filter(it -> tellsOfDaysOff(it.field())))
        .filter(it -> it.field() == AdField.HOLIDAYS || it.normal().contains("休"))
        .toList();
  }

  private static boolean tellsOfDaysOff(AdField field) {
    return switch (field) {
      case TITLE, WORKING_HOURS, REQUIREMENTS, BENEFITS, DESCRIPTION -> true;
      case HOLIDAYS, PAY, ADDRESS -> false;
    };
  }
}
