package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// A line of an ad, and the conditions that it promises.
record Line(String text, Set<Condition> promises) {

  Line {
    promises = Set.copyOf(promises);
  }

  /// @param conditions names, split by commas; may be empty
  static Line of(String text, String conditions) {
    Set<Condition> promises = EnumSet.noneOf(Condition.class);
    Arrays.stream(conditions.split(","))
        .filter(name -> !name.isEmpty())
        .forEach(name -> promises.add(Condition.valueOf(name)));
    return new Line(text, promises);
  }

  /// The same line with its number blanks filled.
  Line filled(Dice dice) {
    return new Line(Blanks.numbers(text, dice), promises);
  }

  boolean promisesAnyOf(Set<Condition> conditions) {
    return promises.stream().anyMatch(conditions::contains);
  }
}
