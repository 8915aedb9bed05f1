package dev.shigoto.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A working day, told from the first span of hours that the ad states.
record DayPlan(int start, int end) {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})～(\\d{1,2}):(\\d{2})");
  private static final int LONG_DAY = 7 * 60;

  /// Empty where the hours are not plain, or go over midnight.
  static Optional<DayPlan> of(String hours) {
    Matcher span = SPAN.matcher(hours);
    if (hours.contains("の間で") || !span.find()) {
      return Optional.empty();
    }
    DayPlan plan = new DayPlan(minutes(span, 1), minutes(span, 3));
    return plan.end - plan.start >= 3 * 60 ? Optional.of(plan) : Optional.empty();
  }

  /// @param phrases gives the sentence for the `start`, the `break` and the `end`
  /// @param tasks at least three
  String told(UnaryOperator<String> phrases, List<String> tasks) {
    StringBuilder day = new StringBuilder();
    add(day, start, phrases.apply("start"));
    add(day, start + 30, tasks.get(0));
    if (end - start >= LONG_DAY) {
      add(day, start + 4 * 60, phrases.apply("break"));
      add(day, start + 5 * 60, tasks.get(1));
    }
    add(day, end - 90, tasks.get(2));
    add(day, end, phrases.apply("end"));
    return day.toString();
  }

  private static void add(StringBuilder day, int minutes, String what) {
    day.append(day.isEmpty() ? "" : "\n")
        .append(minutes / 60)
        .append(minutes % 60 < 10 ? ":0" : ":")
        .append(minutes % 60)
        .append(' ')
        .append(what);
  }

  private static int minutes(Matcher span, int group) {
    return 60 * Integer.parseInt(span.group(group)) + Integer.parseInt(span.group(group + 1));
  }
}
