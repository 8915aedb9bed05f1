package dev.shigoto.retrieval.relaxation;

import java.time.Period;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How changes are told to seekers.
final class Wording {

  private Wording() {}

  /// 7日, 2か月, 1年.
  static String of(Period period) {
    String years = period.getYears() > 0 ? period.getYears() + "年" : "";
    String months = period.getMonths() > 0 ? period.getMonths() + "か月" : "";
    String days = period.getDays() > 0 ? period.getDays() + "日" : "";
    return years + months + days;
  }

  /// 「正社員・契約社員」を外すと.
  static <T> String without(Collection<T> values, Function<T, String> label) {
    return values.stream().map(label).sorted().collect(Collectors.joining("・", "「", "」を外すと"));
  }

  static String without(String what) {
    return "「" + what + "」を外すと";
  }
}
