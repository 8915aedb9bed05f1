package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Span;
import java.util.Optional;

/// A flag and what speaks for it.
///
/// @param reason with the figures of this ad
/// @param evidence the ad's words; empty where the ad is silent
public record PayFinding(PayFlag flag, String reason, Optional<Span> evidence) {

  static PayFinding of(PayFlag flag, Optional<Span> evidence) {
    return new PayFinding(flag, flag.reason(), evidence);
  }
}
