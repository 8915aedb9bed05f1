package dev.shigoto.alerts.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A rule with its parts replaced by their numbers: equal rules are equal conditions.
///
/// @param least of {@link Kind#AT_LEAST}
/// @param parts numbers in rising order
/// @param leaf what a condition without parts asks
record Condition(Kind kind, int least, Parts parts, @Nullable Rule leaf) {

  enum Kind {
    WORDS,
    FACT,
    ALL,
    AT_LEAST,
    NOT
  }

  private static final Parts NO_PARTS = new Parts(new int[0]);

  static Condition of(Words words) {
    return new Condition(Kind.WORDS, 0, NO_PARTS, words);
  }

  static Condition of(Rule.Fact fact) {
    return new Condition(Kind.FACT, 0, NO_PARTS, fact);
  }

  static Condition of(Kind kind, int least, int[] parts) {
    int[] sorted = parts.clone();
    Arrays.sort(sorted);
    return new Condition(kind, least, new Parts(sorted), null);
  }

  /// Numbers that are compared by their values.
  @SuppressWarnings("ArrayRecordComponent") // a list would box every number of every search
  record Parts(int[] numbers) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Parts(int[] theirs) && Arrays.equals(numbers, theirs);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
      return Arrays.toString(numbers);
    }
  }
}
