package dev.shigoto.ranking.experiment;

/// An arm against the control.
///
/// @param units that decide: searches with a winner, or seekers of the smaller of both arms
/// @param difference of the arm over the control, in shares: 0.02 is two points of a hundred; of
///     interleaving, wins less losses by both
/// @param pValue always valid: it may be looked at at any time, and as often as one likes
public record Comparison(String arm, String control, long units, double difference, double pValue) {

  /// Of searches whose lists both had drafted.
  ///
  /// @param wins searches in which more was done with the arm's picks
  /// @param losses in which more was done with the control's
  public static Comparison ofDrafts(String arm, String control, long wins, long losses) {
    long units = wins + losses;
    double difference = units == 0 ? 0 : (double) (wins - losses) / units;
    return new Comparison(arm, control, units, difference, SignTest.pValue(wins, losses));
  }

  /// Of two groups of seekers.
  public static Comparison ofGroups(String arm, Rate ofArm, String control, Rate ofControl) {
    return new Comparison(
        arm,
        control,
        Math.min(ofArm.units(), ofControl.units()),
        ofArm.value() - ofControl.value(),
        RateTest.pValue(ofArm, ofControl));
  }
}
