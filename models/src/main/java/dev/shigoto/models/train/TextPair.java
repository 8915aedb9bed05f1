package dev.shigoto.models.train;

/// Two texts that belong together: what a seeker might type, and what answers it.
///
/// @param group pairs of one group say much the same, and are not held against each other
record TextPair(String query, String passage, String group) {}
