package dev.shigoto.demo;

import dev.shigoto.domain.job.Employer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Invents employers: `employers.tsv` and `company-parts.txt`.
final class Workplaces {

  private static final String INVENTED = "X";

  private final List<String> parts = new TextFile("company-parts.txt").lines();
  private final Map<String, Kind> kinds =
      new TextFile("employers.tsv")
          .rows(4).stream().collect(Collectors.toMap(List::getFirst, Workplaces::kind));

  private record Kind(String key, String industry, List<String> names, List<String> places) {}

  /// An employer of one of the kinds that offer this trade.
  Workplace draw(Trade trade, Dice dice) {
    Kind kind = kinds.get(dice.pick(trade.kinds()));
    if (kind == null) {
      throw new IllegalStateException("employers.tsv lacks a kind of " + trade.kinds());
    }
    String name = dice.pick(kind.names()).replace(INVENTED, dice.pick(parts));
    return new Workplace(kind.key(), new Employer(name, kind.industry()), dice.pick(kind.places()));
  }

  private static Kind kind(List<String> row) {
    return new Kind(row.get(0), row.get(1), split(row.get(2)), split(row.get(3)));
  }

  private static List<String> split(String cell) {
    return List.of(cell.split("\\|"));
  }
}
