package dev.shigoto.domain.skill;

import dev.shigoto.domain.ad.AdText;
import java.util.List;

/// Finds licences and skills that an ad speaks of: 普通自動車免許, 介護福祉士, Java.
public final class SkillFinder {

  static final SkillWords WORDS = new SkillWords();

  private SkillFinder() {}

  /// The names of the licences that a few words name.
  public static List<String> licences(String words) {
    return WORDS.in(AdText.normal(words), true).stream()
        .flatMap(hit -> hit.value().stream())
        .filter(word -> word.kind() == SkillFact.Kind.LICENCE)
        .map(SkillWord::name)
        .distinct()
        .toList();
  }

  /// The names of the skills in the order in which `text` speaks of them.
  public static List<String> find(String text) {
    return WORDS.in(AdText.normal(text), false).stream()
        .flatMap(hit -> hit.value().stream())
        .map(SkillWord::name)
        .distinct()
        .toList();
  }
}
