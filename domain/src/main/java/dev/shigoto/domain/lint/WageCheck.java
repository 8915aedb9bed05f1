package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.Span;
import java.util.Optional;

/// How the pay of an ad stands to the minimum wage of its prefecture.
///
/// @param belowMinimum whether its lowest hourly wage is below
/// @param evidence the words of the wage, where known
/// @param reason for people, in Japanese: the wage, the minimum and since when it holds
public record WageCheck(boolean belowMinimum, Optional<Span> evidence, String reason) {

  /// Not below the minimum wage, or not known.
  public static final WageCheck FINE = new WageCheck(false, Optional.empty(), "");

  public static WageCheck below(Optional<Span> evidence, String reason) {
    return new WageCheck(true, evidence, reason);
  }
}
