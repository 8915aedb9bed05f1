package dev.shigoto.domain.pay;

import java.time.LocalDate;

/// A prefecture's minimum wage.
///
/// @param yen for one hour
/// @param from the first day on which it is in force
public record MinimumWage(long yen, LocalDate from) {}
