package dev.shigoto.domain.identity;

import dev.shigoto.domain.identity.Signal.Kind;
import dev.shigoto.domain.job.JapaneseDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Which signals a history gives at a moment.
public final class Signals {

  static final Duration LONG = Duration.ofDays(120);
  private static final int OFTEN = 3;

  private Signals() {}

  static List<Signal> of(History history, Instant now) {
    List<Signal> signals = new ArrayList<>();
    if (history.isOpen() && isLong(history, now)) {
      signals.add(new Signal(Kind.LONG_OPEN, List.of(openFor(history, now))));
      if (history.neverChanged()) {
        signals.add(new Signal(Kind.NEVER_CHANGED, List.of(unchanged(history))));
      }
    }
    if (history.reposts() >= OFTEN) {
      signals.add(new Signal(Kind.REPOSTED_OFTEN, List.of(reposts(history))));
    }
    if (history.repostsInSameWords() >= OFTEN) {
      signals.add(new Signal(Kind.SAME_WORDS_AGAIN, List.of(sameWords(history))));
    }
    if (history.mostAtOnce() >= OFTEN) {
      signals.add(new Signal(Kind.SEVERAL_AT_ONCE, List.of(atOnce(history))));
    }
    pattern(history, now).ifPresent(signals::add);
    return signals;
  }

  private static Optional<Signal> pattern(History history, Instant now) {
    boolean seen =
        history.isOpen()
            && isLong(history, now)
            && history.neverChanged()
            && history.repostsInSameWords() >= OFTEN;
    return seen
        ? Optional.of(
            new Signal(
                Kind.GHOST_JOB_PATTERN,
                List.of(openFor(history, now), sameWords(history), unchanged(history))))
        : Optional.empty();
  }

  /// When the signals of these postings change next though nothing happens; empty if they never do.
  public static Optional<Instant> nextChange(Collection<Appearance> appearances, Instant now) {
    History history = History.of(appearances);
    Instant becomesLong = history.firstSeen().plus(LONG);
    return history.isOpen() && now.isBefore(becomesLong)
        ? Optional.of(becomesLong)
        : Optional.empty();
  }

  private static boolean isLong(History history, Instant now) {
    return !now.isBefore(history.firstSeen().plus(LONG));
  }

  private static String openFor(History history, Instant now) {
    Instant first = history.firstSeen();
    LocalDate day = JapaneseDay.of(first);
    return "最初の掲載（%d年%d月%d日）から%d日"
        .formatted(
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            Duration.between(first, now).toDays());
  }

  private static String reposts(History history) {
    return "同じ求人を%d回再掲載".formatted(history.reposts());
  }

  private static String sameWords(History history) {
    return "同じ文面で%d回再掲載".formatted(history.repostsInSameWords());
  }

  private static String unchanged(History history) {
    return "最初の掲載から文面の変更なし（掲載%d件）".formatted(history.appearances().size());
  }

  private static String atOnce(History history) {
    return "同じ掲載元で同時に%d件掲載".formatted(history.mostAtOnce());
  }
}
