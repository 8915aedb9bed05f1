package dev.shigoto.ranking;

/// What one feature added to a score.
///
/// @param feature its name
/// @param value added to the score; negative where it spoke against the job
/// @param text what a seeker may read, in Japanese; empty where there is nothing to tell, as where
///     what counted is that the value is missing
public record Contribution(String feature, double value, String text) {}
