package dev.shigoto.ranking.candidate;

/// What one leg thinks of a candidate.
///
/// @param score the higher the better, on the leg's own scale; NaN where the leg did not find it
/// @param rank from 1; 0 where the leg did not find it
public record LegScore(double score, int rank) {

  public static final LegScore ABSENT = new LegScore(Double.NaN, 0);

  public boolean found() {
    return rank > 0;
  }
}
