package dev.shigoto.searchapi.model;

import static java.util.stream.Collectors.joining;

import dev.shigoto.database.models.ServedVector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What one version of a model makes of what it saw when it served.
public final class ReplayedVersion {

  private static final int SHOWN = 5;

  private final List<String> differences = new ArrayList<>();
  private long equal;
  private long differing;
  private long gone;

  void compare(ServedVector served, float score) {
    if (Float.floatToIntBits(score) == Float.floatToIntBits(served.score())) {
      equal++;
      return;
    }
    differing++;
    if (differences.size() < SHOWN) {
      differences.add(
          "query %s, job %s: served %s, now %s"
              .formatted(served.queryId(), served.job(), served.score(), score));
    }
  }

  void isGone(int vectors) {
    gone += vectors;
  }

  public long equal() {
    return equal;
  }

  public long differing() {
    return differing;
  }

  /// Vectors whose version is no longer there.
  public long gone() {
    return gone;
  }

  /// For a person; the first differences one by one.
  public String text(String version) {
    if (gone > 0) {
      return "%s: %,d vectors of a version that is no longer there".formatted(version, gone);
    }
    String line =
        "%s: %,d of %,d vectors score as served, bit for bit"
            .formatted(version, equal, equal + differing);
    return Stream.concat(Stream.of(line), differences.stream()).collect(joining("\n  "));
  }
}
