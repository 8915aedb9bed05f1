package dev.shigoto.domain.skill;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.ad.Lexicon.Hit;
import dev.shigoto.domain.skill.SkillFact.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads which licences and skills an ad speaks of, and whether it asks for them.
public final class SkillReader {

  private SkillReader() {}

  /// Each skill once, with the strongest need that the ad states; in the order in which it names
  /// them.
  public static List<SkillFact> read(AdWords ad) {
    Map<String, SkillFact> found = new LinkedHashMap<>();
    for (AdText text : List.of(ad.title(), ad.requirements(), ad.benefits(), ad.description())) {
      in(text).forEach(fact -> found.merge(fact.name(), fact, SkillReader::stronger));
    }
    return List.copyOf(found.values());
  }

  /// The names of all licences and skills that can be found.
  public static Set<String> names() {
    return SkillFinder.WORDS.names();
  }

  private static List<SkillFact> in(AdText text) {
    List<SkillFact> found = new ArrayList<>();
    for (Hit<List<SkillWord>> hit : SkillFinder.WORDS.in(text.normal(), isNamed(text))) {
      Need need = need(text, hit);
      hit.value().forEach(word -> found.add(fact(text, hit, word, need)));
    }
    return found;
  }

  private static boolean isNamed(AdText text) {
    return text.field() == AdField.TITLE || text.field() == AdField.REQUIREMENTS;
  }

  /// What requirements name without a word more is asked for.
  private static Need need(AdText text, Hit<List<SkillWord>> hit) {
    Need silent = text.field() == AdField.REQUIREMENTS ? Need.REQUIRED : Need.NAMED;
    return NeedFinder.find(text.normal(), hit.start(), hit.end()).orElse(silent);
  }

  private static SkillFact fact(AdText text, Hit<List<SkillWord>> hit, SkillWord word, Need need) {
    String normal = text.normal();
    return new SkillFact(
        word.name(),
        word.kind(),
        need,
        LevelFinder.find(
            word.name(), normal.substring(hit.start(), hit.end()), normal.substring(hit.end())),
        text.span(hit.start(), hit.end()));
  }

  private static SkillFact stronger(SkillFact first, SkillFact next) {
    return next.need().compareTo(first.need()) < 0 ? next : first;
  }
}
