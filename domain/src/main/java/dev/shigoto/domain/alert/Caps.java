package dev.shigoto.domain.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How much one mail may hold.
///
/// @param perMail jobs at most, 1 to {@link #MOST}
/// @param perEmployer jobs of one employer at most, 1 to {@link #MOST}
public record Caps(int perMail, int perEmployer) {

  public static final int MOST = 50;
  public static final Caps USUAL = new Caps(10, 3);

  public Caps {
    check("perMail", perMail);
    check("perEmployer", perEmployer);
  }

  /// The best of `ranked` that one mail may hold: one employer does not fill it.
  ///
  /// @param employer empty where it is hidden; these are not counted together
  public <T> List<T> choose(List<T> ranked, Function<T, String> employer) {
    List<T> chosen = new ArrayList<>();
    Map<String, Integer> jobs = new HashMap<>();
    for (T candidate : ranked) {
      String name = employer.apply(candidate);
      if (chosen.size() < perMail
          && (name.isEmpty() || jobs.merge(name, 1, Integer::sum) <= perEmployer)) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private static void check(String name, int jobs) {
    if (jobs < 1 || jobs > MOST) {
      throw new IllegalArgumentException(name + " must be 1 to " + MOST + ", but was " + jobs);
    }
  }
}
