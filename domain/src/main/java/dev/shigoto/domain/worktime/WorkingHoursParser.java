package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads 08時30分〜17時30分, 9:00-18:00, 17時から翌9時 and the like.
public final class WorkingHoursParser {

  private static final Pattern TIMES = Pattern.compile(ClockTimes.PATTERN);

  private WorkingHoursParser() {}

  /// What `text` says; a text without times has no shifts.
  public static WorkingHours parse(String text) {
    return parse(AdText.of(AdField.WORKING_HOURS, text));
  }

  /// The same for words that are known in their one spelling.
  public static WorkingHours parse(AdText words) {
    Timetable table = Timetable.read(new Unread(words));
    List<Shift> shifts = new ArrayList<>(table.shifts());
    shifts.addAll(table.windows());
    String tidy =
        TIMES.matcher(words.normal()).replaceAll(it -> Matcher.quoteReplacement(tidy(it)));
    return new WorkingHours(tidy, shifts);
  }

  private static String tidy(MatchResult match) {
    return ClockTimes.shift(match).isPresent() ? ClockTimes.tidy(match) : match.group();
  }
}
