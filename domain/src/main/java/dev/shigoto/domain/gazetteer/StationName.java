package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.Prefecture;
import java.util.Optional;

/// A station as somebody names it. Several stations of Japan are called 住吉: a line or a prefecture
/// tells which.
///
/// @param name with or without 駅, or in kana
/// @param line as people write it, for example 半蔵門線
public record StationName(String name, Optional<String> line, Optional<Prefecture> prefecture) {

  public static StationName of(String name) {
    return new StationName(name, Optional.empty(), Optional.empty());
  }

  public StationName on(String line) {
    return new StationName(name, Optional.of(line), prefecture);
  }

  public StationName in(Prefecture place) {
    return new StationName(name, line, Optional.of(place));
  }
}
