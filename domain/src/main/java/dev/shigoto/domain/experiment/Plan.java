package dev.shigoto.domain.experiment;

import dev.shigoto.domain.event.Action;
import java.time.Duration;
import java.util.Set;

/// By which rules an experiment is judged; fixed before it starts.
///
/// @param share of the seekers who take part, above 0 to 1
/// @param goal what seekers should do more
/// @param creditWithin how long after a search (A/B: after a seeker's first) what is done counts
/// @param minimum units (A/B: seekers of each arm; interleaving: searches with a winner) before
///     anything is said
/// @param alpha how often two equal arms may be told apart at most, however often one looks
public record Plan(double share, Action goal, Duration creditWithin, int minimum, double alpha) {

  private static final Set<Action> GOALS =
      Set.of(Action.CLICK, Action.SAVE, Action.APPLY, Action.HIRE);
  private static final Duration LONGEST = Duration.ofDays(30);

  public Plan {
    check(share > 0 && share <= 1, "share must be above 0 and at most 1, but was " + share);
    check(GOALS.contains(goal), "goal must be click, save, apply or hire, but was " + goal.label());
    check(
        creditWithin.isPositive() && creditWithin.compareTo(LONGEST) <= 0,
        "creditWithin must be longer than nothing and at most P30D, but was " + creditWithin);
    check(minimum >= 1, "minimum must be at least 1, but was " + minimum);
    check(alpha > 0 && alpha <= 0.2, "alpha must be above 0 and at most 0.2, but was " + alpha);
  }

  /// What is usual: everybody, clicks within an hour (A/B: a day), 5 %.
  public static Plan usual(Design design) {
    Duration within = design == Design.AB ? Duration.ofDays(1) : Duration.ofHours(1);
    return new Plan(1, Action.CLICK, within, design == Design.AB ? 1_000 : 100, 0.05);
  }

  private static void check(boolean right, String problem) {
    if (!right) {
      throw new IllegalArgumentException(problem);
    }
  }
}
