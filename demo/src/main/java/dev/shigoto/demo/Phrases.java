package dev.shigoto.demo;

import dev.shigoto.domain.job.StationAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sentences of one text file: those of every trade under `[*]`, others under the name of a
/// major group or another key.
final class Phrases {

  private static final String ANY = "*";

  private final List<String> common;
  private final Map<String, List<String>> byKey = new HashMap<>();

  Phrases(String file) {
    Map<String, List<String>> blocks = new TextFile(file).blocks();
    common = blocks.getOrDefault(ANY, List.of());
    blocks.forEach((key, lines) -> byKey.put(key, new ArrayList<>(lines)));
    byKey.remove(ANY);
  }

  /// A sentence for the trade's group; half of the time one of those for any trade.
  String draw(Facts facts, Dice dice) {
    List<String> own = byKey.getOrDefault(facts.trade().group(), common);
    List<String> lines = dice.chance(50) ? own : common;
    String line = dice.pick(lines);
    while (!fits(line, facts)) {
      line = dice.pick(common);
    }
    return filled(line, facts, dice);
  }

  /// A sentence under this key, with its blanks filled; empty if there is none.
  String draw(String key, Facts facts, Dice dice) {
    List<String> lines = byKey.getOrDefault(key, List.of());
    return lines.isEmpty() ? "" : filled(dice.pick(lines), facts, dice);
  }

  private static boolean fits(String line, Facts facts) {
    boolean railway = line.contains("{station}") || line.contains("{line}");
    boolean place = line.contains("{workplace}の{title}");
    return (!railway || facts.site().nearest().isPresent())
        && (!line.contains("{hook}") || !facts.offer().conditions().isEmpty())
        && (!place || isPlain(facts.title()));
  }

  /// Whether the title says nothing of the workplace yet.
  private static boolean isPlain(String title) {
    return title.indexOf('の') < 0 && title.indexOf('（') < 0;
  }

  private static String filled(String line, Facts facts, Dice dice) {
    return Blanks.fill(line, blank -> value(blank, facts, dice));
  }

  private static String value(String blank, Facts facts, Dice dice) {
    return switch (blank) {
      case "title" -> facts.title();
      case "city" -> facts.site().city().name();
      case "prefecture" -> facts.site().city().prefecture().label();
      case "company" -> facts.workplace().employer().name();
      case "industry" -> facts.workplace().employer().industry();
      case "workplace" -> facts.workplace().name();
      case "type" -> facts.type().label();
      case "pay" -> PayText.of(facts.pay());
      case "wage" -> PayText.plain(facts.pay());
      case "hook" -> dice.pick(facts.offer().conditions().stream().sorted().toList()).label();
      case "station" -> facts.site().nearest().map(StationAccess::name).orElse("");
      case "line" -> facts.site().nearest().map(StationAccess::line).orElse("");
      case "walk" -> facts.site().nearest().map(near -> near.walkMinutes() + "分").orElse("");
      default -> Blanks.number(blank, dice);
    };
  }
}
