package dev.shigoto.alerts.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the words without which a condition cannot hold: where none of them stands in a job, it
/// need not be asked. Of several such sets, the one whose words are rarest.
///
/// @param conditions tell their shares of jobs
record Triggers(Conditions conditions) {

  /// The part of a conjunction that is rarest among those that words give away; empty if there is
  /// none.
  Optional<Integer> gate(int number) {
    return candidates(number)
        .filter(conditions::isTold)
        .boxed()
        .min(Comparator.comparingDouble(conditions::share));
  }

  private IntStream candidates(int number) {
    Condition condition = conditions.get(number);
    return condition.kind() == Condition.Kind.ALL
        ? Arrays.stream(condition.parts().numbers()).flatMap(this::candidates)
        : IntStream.of(number);
  }

  /// One of these conditions on words holds whenever the condition does; empty if no words tell.
  Optional<int[]> of(int number) {
    Condition condition = conditions.get(number);
    return switch (condition.kind()) {
      case WORDS -> Optional.of(new int[] {number});
      case FACT, NOT -> Optional.empty();
      case ALL -> gate(number).flatMap(this::of);
      case AT_LEAST -> ofMost(condition);
    };
  }

  /// Where two of five must hold, one of any four does.
  private Optional<int[]> ofMost(Condition condition) {
    int needed = condition.parts().numbers().length - condition.least() + 1;
    List<int[]> parts =
        Arrays.stream(condition.parts().numbers())
            .boxed()
            .sorted(Comparator.comparingDouble(conditions::share))
            .flatMap(part -> of(part).stream())
            .limit(needed)
            .toList();
    return parts.size() < needed || needed == 0
        ? Optional.empty()
        : Optional.of(parts.stream().flatMapToInt(Arrays::stream).distinct().toArray());
  }
}
