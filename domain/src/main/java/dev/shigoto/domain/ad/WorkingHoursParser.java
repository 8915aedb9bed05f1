package dev.shigoto.domain.ad;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads 08時30分〜17時30分, 9:00-18:00, 17時から翌9時 and the like.
public final class WorkingHoursParser {

  private static final String TIME = "([0-9]{1,2})(?::([0-9]{2})|時(?:([0-9]{1,2})分|(半))?)";
  private static final Pattern SHIFT =
      Pattern.compile(
          "(?<![0-9:])" + TIME + " ?(?:〜|-|から|より) ?(?:翌日?)? ?" + TIME + "(?:まで)?(?![0-9])");

  private WorkingHoursParser() {}

  /// What `text` says; a text without times has no shifts.
  public static WorkingHours parse(String text) {
    List<Shift> shifts = new ArrayList<>();
    Matcher matcher = SHIFT.matcher(AdText.normal(text));
    String tidy = matcher.replaceAll(match -> Matcher.quoteReplacement(tidy(match, shifts)));
    return new WorkingHours(tidy, shifts);
  }

  private static String tidy(MatchResult match, List<Shift> shifts) {
    int start = minutes(match, 1);
    int end = minutes(match, 5);
    if (start >= 24 * 60 || end > 30 * 60) {
      return match.group(); // 25:00 is how shops write one at night, 45:00 is no time
    }
    shifts.add(new Shift(time(start), time(end)));
    return written(start) + "〜" + written(end);
  }

  /// Minutes since midnight of the time whose groups begin at `group`.
  private static int minutes(MatchResult match, int group) {
    int hours = Integer.parseInt(match.group(group));
    String minutes =
        match.group(group + 1) != null ? match.group(group + 1) : match.group(group + 2);
    boolean half = match.group(group + 3) != null;
    return 60 * hours + (half ? 30 : minutes == null ? 0 : Math.min(59, Integer.parseInt(minutes)));
  }

  private static LocalTime time(int minutes) {
    return LocalTime.of(minutes / 60 % 24, minutes % 60);
  }

  private static String written(int minutes) {
    return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
  }
}
