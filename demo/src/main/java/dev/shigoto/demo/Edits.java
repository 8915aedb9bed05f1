package dev.shigoto.demo;

import java.util.ArrayList;
import java.util.List;

/// Changes an ad as employers do who post a job twice: another title, a part moved, left out or
/// added.
final class Edits {

  private static final String GAP = "\n\n";

  private final Phrases titles;
  private final Phrases notices = new Phrases("notices.txt");

  Edits(Phrases titles) {
    this.titles = titles;
  }

  Wording edited(Wording original, Facts facts, Dice dice) {
    List<String> parts = new ArrayList<>(List.of(original.description().split(GAP)));
    if (parts.size() > 2 && dice.chance(60)) {
      parts.add(parts.remove(dice.between(1, parts.size() - 1)));
    }
    if (dice.chance(50)) {
      shorten(parts, original.description().length(), dice);
    }
    addNotice(parts, facts, dice);
    return new Wording(titles.draw(facts, dice), String.join(GAP, parts));
  }

  private static void shorten(List<String> parts, int length, Dice dice) {
    int index = dice.between(0, parts.size() - 1);
    int left = length - parts.get(index).length() - GAP.length();
    if (left > length * 3 / 4 && left >= Descriptions.SHORTEST) {
      parts.remove(index);
    }
  }

  private void addNotice(List<String> parts, Facts facts, Dice dice) {
    String notice = notices.draw(facts, dice);
    int length = String.join(GAP, parts).length() + GAP.length() + notice.length();
    if (length <= Descriptions.LONGEST) {
      parts.add(dice.chance(50) ? 0 : parts.size(), notice);
    }
  }
}
