package dev.shigoto.domain.lint;

import java.util.ArrayList;
import java.util.List;

/// Words that should be looked at wherever they stand. The rules are data, in `lint-words.txt`.
final class LintWords implements LintCheck {

  private static final List<LintWordGroup> GROUPS = load();

  @Override
  public void check(LintedAd ad, Findings findings) {
    for (LintWordGroup group : GROUPS) {
      if (ad.mentions(group.words())) {
        ad.texts().forEach(text -> group.read(text, ad, findings));
      }
    }
  }

  private static List<LintWordGroup> load() {
    List<LintWordGroup> groups = new ArrayList<>();
    for (String line : LintResource.lines("lint-words.txt")) {
      if (line.startsWith("? ")) {
        groups.add(new LintWordGroup(List.of(line.substring(2).split(" ")), new ArrayList<>()));
      } else {
        groups.getLast().rules().add(LintWordRule.parse(line));
      }
    }
    return List.copyOf(groups);
  }
}
