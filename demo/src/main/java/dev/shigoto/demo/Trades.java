package dev.shigoto.demo;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads `trades.tsv` and `tasks.txt`.
final class Trades {

  private static final List<EmploymentType> TYPES =
      List.of(
          EmploymentType.FULL_TIME,
          EmploymentType.CONTRACT,
          EmploymentType.PART_TIME,
          EmploymentType.DISPATCH,
          EmploymentType.FREELANCE);

  private Trades() {}

  static List<Trade> all() {
    Map<String, List<String>> tasks = new TextFile("tasks.txt").blocks();
    List<Trade> trades = new ArrayList<>();
    for (List<String> row : new TextFile("trades.tsv").rows(12)) {
      trades.add(trade(row, tasks.getOrDefault(row.getFirst(), List.of())));
    }
    return trades;
  }

  private static Trade trade(List<String> row, List<String> tasks) {
    Occupation occupation = Occupations.byCode(row.get(0)).orElseThrow();
    return new Trade(
        occupation,
        Occupations.group(occupation),
        Integer.parseInt(row.get(1)),
        employment(row.get(2)),
        Integer.parseInt(row.get(3)),
        Integer.parseInt(row.get(4)),
        list(row.get(5)),
        list(row.get(6)),
        list(row.get(7)).stream().findFirst(),
        Trade.HomeWork.valueOf(row.get(8).toUpperCase(Locale.ROOT)),
        Trade.Spread.valueOf(row.get(9).toUpperCase(Locale.ROOT)),
        list(row.get(10)),
        list(row.get(11)),
        tasks);
  }

  private static Weighted<EmploymentType> employment(String shares) {
    String[] cells = shares.split("-");
    return new Weighted<>(TYPES, type -> Integer.parseInt(cells[TYPES.indexOf(type)]));
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
  }
}
