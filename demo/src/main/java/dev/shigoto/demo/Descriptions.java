package dev.shigoto.demo;

import dev.shigoto.domain.job.RemoteLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes descriptions of 300 to 1,200 characters, no two of the same build.
final class Descriptions {

  static final int SHORTEST = 300;
  static final int LONGEST = 1200;

  private static final String GAP = "\n\n";

  private final Bodies bodies = new Bodies();
  private final List<List<Section>> layouts =
      new TextFile("layouts.txt").lines().stream().map(Descriptions::layout).toList();

  String write(Facts facts, Dice dice) {
    Style style = Style.draw(dice);
    int target = dice.between(SHORTEST + 20, LONGEST - 80);
    Map<Section, String> parts = new EnumMap<>(Section.class);
    int length = 0;
    for (Section section : wanted(facts, dice)) {
      String body = length < target ? bodies.body(section, facts, style, dice) : "";
      String part = body.isEmpty() ? "" : style.section(section, body, dice);
      if (!part.isEmpty() && length + part.length() + GAP.length() <= LONGEST) {
        parts.put(section, part);
        length += part.length() + GAP.length();
      }
    }
    return dice.pick(layouts).stream()
        .filter(parts::containsKey)
        .map(parts::get)
        .collect(Collectors.joining(GAP));
  }

  /// Every ad tells its tasks and whether it is done from home, and most begin with an opening; the
  /// rest follows in random order until the ad is long enough.
  private static List<Section> wanted(Facts facts, Dice dice) {
    List<Section> wanted = new ArrayList<>(List.of(Section.TASKS));
    if (dice.chance(85)) {
      wanted.add(Section.OPENING);
    }
    if (facts.remote() != RemoteLevel.NONE) {
      wanted.add(Section.POINTS);
    }
    List<Section> rest = new ArrayList<>(List.of(Section.values()));
    rest.removeAll(wanted);
    wanted.addAll(dice.some(rest, rest.size()));
    return wanted;
  }

  private static List<Section> layout(String line) {
    return Arrays.stream(line.split(" "))
        .map(name -> Section.valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }
}
