package dev.shigoto.domain.experiment;

import java.util.List;
import java.util.regex.Pattern;

/// A comparison of ways to rank.
///
/// @param name unique for all time; also the salt by which seekers are dealt out
/// @param arms two to five, of different names; the first is the control, what is served without
public record Experiment(String name, Design design, List<Arm> arms, Plan plan) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
  private static final int MOST_ARMS = 5;

  public Experiment {
    arms = List.copyOf(arms);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("name must match " + NAME + ", but was \"" + name + "\"");
    }
    if (arms.size() < 2 || arms.size() > MOST_ARMS) {
      throw new IllegalArgumentException(
          "arms must be 2 to " + MOST_ARMS + ", the control first, but were " + arms.size());
    }
    if (arms.stream().map(Arm::name).distinct().count() < arms.size()) {
      throw new IllegalArgumentException(
          "arms must have different names (name=model gives one), but were "
              + arms.stream().map(Arm::name).toList());
    }
  }

  /// The models that must be there, by name, each once.
  public List<String> models() {
    return arms.stream().map(Arm::model).distinct().toList();
  }

  /// Whether the seeker takes part; always the same answer.
  public boolean admits(String clientId) {
    return StableHash.of(name, "share", clientId).fraction() < plan.share();
  }

  /// The arm of a seeker in an A/B test, from 0; always the same.
  public int armOf(String clientId) {
    return (int) (StableHash.of(name, "arm", clientId).fraction() * arms.size());
  }
}
