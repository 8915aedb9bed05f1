package dev.shigoto.domain.condition;

import dev.shigoto.domain.job.Condition;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// One line of `condition-rules.txt`: words, and what they say.
///
/// @param holds conditions that the words promise
/// @param fails conditions that the words rule out
record ConditionRule(Set<Condition> holds, Set<Condition> fails, Pattern words) {

  static ConditionRule parse(String line) {
    int tab = line.indexOf('\t');
    Set<Condition> holds = EnumSet.noneOf(Condition.class);
    Set<Condition> fails = EnumSet.noneOf(Condition.class);
    for (String sign : line.substring(0, tab).split(" ")) {
      switch (sign.charAt(0)) {
        case '+' -> holds.add(Condition.valueOf(sign.substring(1)));
        case '-' -> fails.add(Condition.valueOf(sign.substring(1)));
        case '=' -> {}
        default -> throw new IllegalStateException("condition rule with a strange sign: " + line);
      }
    }
    return new ConditionRule(holds, fails, Pattern.compile(line.substring(tab + 1)));
  }
}
