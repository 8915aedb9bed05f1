package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import java.util.List;
import java.util.stream.Stream;

/// Reads when and how much work there is. What the field for working hours says comes first, then
/// the title, then all other words.
public final class WorkingTimeReader {

  private WorkingTimeReader() {}

  public static WorkingTime read(AdWords words) {
    return read(words, DaysOffReader.read(words));
  }

  /// @param daysOff of the same ad
  public static WorkingTime read(AdWords words, DaysOff daysOff) {
    TimeFindings findings = new TimeFindings();
    texts(words).forEach(text -> findings.addWhereSilent(TimeFindings.of(text)));
    return findings.workingTime(daysOff);
  }

  private static List<AdText> texts(AdWords words) {
    return Stream.concat(
            Stream.of(words.workingHours()),
            words.all().stream().filter(it -> tellsOfHours(it.field())))
        .toList();
  }

  private static boolean tellsOfHours(AdField field) {
    return switch (field) {
      case TITLE, HOLIDAYS, REQUIREMENTS, BENEFITS, DESCRIPTION -> true;
      case WORKING_HOURS, PAY, ADDRESS -> false;
    };
  }
}
