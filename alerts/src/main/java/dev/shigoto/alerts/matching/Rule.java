package dev.shigoto.alerts.matching;

import dev.shigoto.indextemplates.IndexedValues;
import java.util.List;

/// What must hold of a job: conditions, and how they are joined.
sealed interface Rule permits Words, Rule.Fact, Rule.All, Rule.AtLeast, Rule.Not {

  /// Something that is no word.
  record Fact(FactTest test) implements Rule {}

  record All(List<Rule> parts) implements Rule {

    public All {
      parts = List.copyOf(parts);
    }
  }

  /// So many of the parts hold; equal parts count each.
  record AtLeast(int least, List<Rule> parts) implements Rule {

    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  record Not(Rule part) implements Rule {}

  /// Whether a rule of facts alone holds of these values.
  ///
  /// @throws IllegalStateException if it asks for words
  default boolean holdsOf(IndexedValues values) {
    return switch (this) {
      case Words it -> throw new IllegalStateException(it + " is no fact");
      case Fact it -> it.test().holdsOf(values);
      case All it -> it.parts().stream().allMatch(part -> part.holdsOf(values));
      case AtLeast it ->
          it.parts().stream().filter(part -> part.holdsOf(values)).limit(it.least()).count()
              == it.least();
      case Not it -> !it.part().holdsOf(values);
    };
  }
}
