package dev.shigoto.ranking.feature;

/// What a feature's values are, as the table of features has it.
///
/// @param meaning in a sentence
/// @param missing when the value is missing
public record Sheet(String meaning, String unit, String range, String missing) {}
