package dev.shigoto.domain.worktime;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The length of a working day, from its shifts and breaks. Shifts of different lengths have none.
final class UsualDay {

  private static final int TOLERANCE = 15; // minutes between the shifts of one roster
  private static final int LONGEST = 17 * 60; // beyond, it is a watch with rest in it

  private UsualDay() {}

  static Optional<Figure> of(List<Shift> shifts, List<Integer> breaks) {
    List<Integer> worked =
        IntStream.range(0, shifts.size()).mapToObj(i -> worked(shifts, breaks, i)).toList();
    int least = worked.stream().mapToInt(it -> it).min().orElse(0);
    int most = worked.stream().mapToInt(it -> it).max().orElse(0);
    if (least <= 0 || most > LONGEST || most - least > TOLERANCE) {
      return Optional.empty();
    }
    Basis basis = isSure(shifts, breaks) ? Basis.DERIVED : Basis.USUAL_BREAK;
    return Optional.of(new Figure(worked.getFirst() / 60.0, basis));
  }

  private static boolean isSure(List<Shift> shifts, List<Integer> breaks) {
    return !breaks.isEmpty() || shifts.stream().allMatch(it -> usualBreak(minutes(it)) == 0);
  }

  private static int worked(List<Shift> shifts, List<Integer> breaks, int index) {
    int length = minutes(shifts.get(index));
    if (breaks.isEmpty()) {
      return length - usualBreak(length);
    }
    boolean oneEach = breaks.size() == shifts.size();
    return length - breaks.get(oneEach ? index : 0);
  }

  /// More than six hours of work need 45 minutes, more than eight an hour (Labour Standards Act,
  /// article 34); most give the hour at once, and two on a night of 15 hours or more.
  private static int usualBreak(int length) {
    if (length <= 6 * 60) {
      return 0;
    }
    if (length < 7 * 60) {
      return 45;
    }
    return length < 15 * 60 ? 60 : 120;
  }

  private static int minutes(Shift shift) {
    return (int) shift.length().toMinutes();
  }
}
