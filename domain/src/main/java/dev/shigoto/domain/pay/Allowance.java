package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.Yen;
import java.util.Optional;

/// Money that comes with a wage: 通勤手当 上限30,000円.
///
/// @param amount the first amount that the ad names with it
public record Allowance(String name, Optional<Yen> amount, Span span) {}
