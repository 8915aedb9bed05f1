package dev.shigoto.domain.occupation;

import java.util.List;
import java.util.Optional;

/// Finds the class whose names mean nearly the same as a title.
@FunctionalInterface
public interface OccupationByMeaning {

  /// Knows no meanings.
  OccupationByMeaning NONE = title -> Optional.empty();

  /// @param score from 0 to 1: how often such a guess is right
  record Guess(String code, double score) {}

  /// A class to choose from, with all its names.
  record Choice(String code, List<String> names) {}

  /// The nearest class; empty if none is near enough.
  Optional<Guess> nearest(String title);
}
