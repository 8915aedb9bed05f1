package dev.shigoto.domain.skill;

import dev.shigoto.domain.ad.Span;
import java.util.Optional;

/// A licence or skill that an ad speaks of.
///
/// @param name the same for all spellings, for example 普通自動車免許
/// @param level what the ad says beyond the name: AT限定可, 700 (points), 3年以上, 2級
/// @param span the words that name it
public record SkillFact(String name, Kind kind, Need need, Optional<String> level, Span span) {

  /// Whether the state or an association certifies it.
  public enum Kind {
    LICENCE,
    SKILL
  }

  /// What the ad makes of it, from the strongest.
  public enum Need {
    REQUIRED("必須"),
    WELCOME("歓迎"),
    NOT_NEEDED("不問"),
    /// Speaks of it without saying more.
    NAMED("記載あり");

    private final String label;

    Need(String label) {
      this.label = label;
    }

    /// What seekers read.
    public String label() {
      return label;
    }
  }
}
