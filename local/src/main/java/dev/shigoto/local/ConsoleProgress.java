package dev.shigoto.local;

import dev.shigoto.domain.progress.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows progress as a bar on a terminal and as a plain line every few seconds elsewhere.
final class ConsoleProgress implements Progress, AutoCloseable {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintStream out;
  private final InstantSource clock;
  private final boolean terminal;
  private @Nullable ProgressBar bar;
  private String current = "";
  private Instant nextLine = Instant.MIN;

  ConsoleProgress(PrintStream out, InstantSource clock, boolean terminal) {
    this.out = out;
    this.clock = clock;
    this.terminal = terminal;
  }

  static ConsoleProgress onStandardError() {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new ConsoleProgress(System.err, InstantSource.system(), terminal);
  }

  @Override
  public void at(String task, long done, long total) {
    if (!task.equals(current)) {
      begin(task);
    }
    if (terminal) {
      drawBar(task, done, total);
    } else if (done == total || !clock.instant().isBefore(nextLine)) {
      printLine(task, done, total);
    }
  }

  private void begin(String task) {
    endBar();
    current = task;
    nextLine = Instant.MIN;
  }

  private void drawBar(String task, long done, long total) {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(Math.max(total, 0))
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .showSpeed()
              .build();
    }
    bar.maxHint(total).stepTo(done);
  }

  private void printLine(String task, long done, long total) {
    out.println("  " + task + ": " + done + (total < 0 ? "" : " of " + total));
    nextLine = clock.instant().plus(BETWEEN_LINES);
  }

  @Override
  public void close() {
    endBar();
  }

  /// Leaves the bar as it is; what is printed next stands below it.
  void endBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    current = "";
  }
}
