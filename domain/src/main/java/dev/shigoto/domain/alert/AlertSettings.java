package dev.shigoto.domain.alert;

import java.util.Optional;

/// What the owner of a saved search chooses about its mail.
///
/// @param name by which the owner knows it; one line of 1 to 100 characters
/// @param client the browser or app, as its events name it, whose jobs the owner need not be told
///     of: those opened, saved, applied for or dismissed there
public record AlertSettings(
    String name,
    Schedule schedule,
    Optional<QuietHours> quiet,
    Caps caps,
    Language language,
    Optional<String> client) {

  private static final int LONGEST_NAME = 100;

  /// Of somebody who is told of all.
  public AlertSettings(
      String name, Schedule schedule, Optional<QuietHours> quiet, Caps caps, Language language) {
    this(name, schedule, quiet, caps, language, Optional.empty());
  }

  public AlertSettings {
    name = name.strip();
    boolean oneLine = name.chars().noneMatch(Character::isISOControl);
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME || !oneLine) {
      throw new IllegalArgumentException(
          "name must be one line of 1 to %d characters, but was \"%s\""
              .formatted(LONGEST_NAME, name.substring(0, Math.min(name.length(), LONGEST_NAME))));
    }
  }
}
