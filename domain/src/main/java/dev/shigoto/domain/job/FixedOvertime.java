package dev.shigoto.domain.job;

import java.time.Duration;

/// Overtime pay that is already inside the stated wage (固定残業代).
///
/// @param amount the part of the wage, per pay unit
/// @param hours the overtime it covers; zero where the ad does not say
public record FixedOvertime(Yen amount, Duration hours) {}
