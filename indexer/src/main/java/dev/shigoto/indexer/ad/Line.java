package dev.shigoto.indexer.ad;

import java.util.Optional;

/// A line of a file.
///
/// @param number counted from 1
/// @param text without its line end; only the beginning where the line is too long
/// @param problem why the line cannot be read at all
public record Line(long number, String text, Optional<String> problem) {}
