package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Clause.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was understood, in one line: filters (F:) and wishes (B:), a bar, then the text:
/// `~` before a word that only helps, brackets around one that says nothing, `-` before an
/// excluded one.
final class UnderstoodText {

  /// These say what a word means beside being searched for.
  private static final Set<Stage> TAGS = Set.of(Stage.OCCUPATION, Stage.LICENCES, Stage.SENIORITY);

  private UnderstoodText() {}

  static String of(Understood understood) {
    return (meanings(understood, false).stream().sorted().collect(Collectors.joining(" "))
            + " | "
            + text(understood.query().text()))
        .strip();
  }

  /// Those of occupations, levels and licences alone, or all but those.
  static List<String> meanings(Understood understood, boolean tags) {
    return understood.readings().stream()
        .filter(it -> it.effect() != Reading.Effect.TEXT && TAGS.contains(it.stage()) == tags)
        .map(it -> (it.effect() == Reading.Effect.FILTER ? "F:" : "B:") + shortened(it.meaning()))
        .toList();
  }

  /// A large city with its wards is the city and a star; of prefectures that make up a region, the
  /// first and the last.
  private static String shortened(String meaning) {
    String[] parts = meaning.split("・");
    if (parts.length > 3 && parts[1].startsWith(parts[0])) {
      return parts[0] + "*";
    }
    boolean region =
        parts.length > 3 && Stream.of(parts).allMatch(it -> it.matches(".{2,3}[都道府県]"));
    return region ? parts[0] + "〜" + parts[parts.length - 1] : meaning;
  }

  static String text(QueryText text) {
    return Stream.concat(
            text.wanted().stream().map(UnderstoodText::marked),
            text.excluded().stream().map(it -> "-" + it.typed()))
        .collect(Collectors.joining(" "));
  }

  private static String marked(Clause clause) {
    if (!(clause instanceof Term term)) {
      return clause.typed();
    }
    return switch (term.weight()) {
      case NEEDED -> term.word();
      case HELPFUL -> "~" + term.word();
      case EMPTY -> "(" + term.word() + ")";
    };
  }
}
