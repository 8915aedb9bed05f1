package dev.shigoto.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How one ad looks: its headings and bullets.
///
/// @param heading with `X` for the label; empty for none
/// @param bullet empty for numbers
record Style(String heading, String bullet) {

  private static final List<String> HEADINGS = new TextFile("heading-styles.txt").lines();
  private static final List<String> BULLETS = List.of("・", "・", "・", "◎", "○", "－", "✓ ", "●", "");
  private static final Map<Section, List<String>> LABELS =
      new TextFile("headings.tsv")
          .rows(2).stream()
              .collect(
                  Collectors.toMap(
                      row -> Section.valueOf(row.getFirst()),
                      row -> List.of(row.getLast().split("\\|"))));

  static Style draw(Dice dice) {
    return new Style(dice.chance(18) ? "" : dice.pick(HEADINGS), dice.pick(BULLETS));
  }

  /// The body below its heading, if this style has headings and the section a label.
  String section(Section section, String body, Dice dice) {
    List<String> labels = LABELS.getOrDefault(section, List.of());
    return heading.isEmpty() || labels.isEmpty()
        ? body
        : heading.replace("X", dice.pick(labels)) + "\n" + body;
  }

  String list(List<String> items) {
    StringBuilder list = new StringBuilder();
    for (String item : items) {
      String mark = bullet.isEmpty() ? list.isEmpty() ? "1. " : number(list) : bullet;
      list.append(list.isEmpty() ? "" : "\n").append(mark).append(item);
    }
    return list.toString();
  }

  private static String number(StringBuilder list) {
    return 2 + list.chars().filter(c -> c == '\n').count() + ". ";
  }
}
