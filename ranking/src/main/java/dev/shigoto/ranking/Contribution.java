package dev.shigoto.ranking;

/// What one feature added to a score.
///
/// @param feature its name
/// @param value added to the score; negative where it spoke against the job
/// @param text what a seeker may read, in Japanese
public record Contribution(String feature, double value, String text) {}
