package dev.shigoto.alerts.matching;

/// What a matcher keeps.
///
/// @param searches that were saved
/// @param distinct different ones of them
/// @param conditions that these are made of
/// @param ungated parts of distinct searches that every job is asked for
public record MatcherSize(int searches, int distinct, int conditions, int ungated) {}
