package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts terms together from `hours.tsv`, `holidays.tsv`, `requirements.tsv`, `benefits.tsv` and
/// `remote.tsv`, so that no line contradicts another.
final class Offers {

  private static final String ANY = "*";

  private final Map<String, List<Line>> hours = new HashMap<>();
  private final Map<String, List<Line>> holidays = new HashMap<>();
  private final Map<String, List<Line>> benefits = new HashMap<>();
  private final Map<String, List<Line>> remote = new HashMap<>();
  private final List<Requirement> requirements =
      new TextFile("requirements.tsv").rows(5).stream().map(Requirement::of).toList();

  /// What every full-time job gives.
  private final List<Line> insurance;

  private record Requirement(String who, String topic, String licence, Line line) {

    static Requirement of(List<String> row) {
      Line line = Line.of(row.get(4), row.get(2));
      return new Requirement(row.get(0), row.get(1), row.get(3), line);
    }

    boolean fits(Trade trade, String type) {
      String licensed = trade.licence().isPresent() ? "L" : "N";
      boolean forBeginners = line.promises().contains(Condition.NO_EXPERIENCE_OK);
      return (who.equals(ANY) || who.equals(type))
          && (licence.equals(ANY) || licence.equals(licensed))
          && !(forBeginners && trade.isSenior());
    }
  }

  Offers() {
    new TextFile("hours.tsv").rows(4).forEach(row -> add(hours, row.get(0) + row.get(1), row));
    for (List<String> row : new TextFile("holidays.tsv").rows(4)) {
      for (String kind : row.getFirst().split(",")) {
        add(holidays, kind + row.get(1), row);
      }
    }
    for (List<String> row : new TextFile("benefits.tsv").rows(3)) {
      List<String> types = row.getFirst().equals(ANY) ? List.of("F", "P") : List.of(row.getFirst());
      types.forEach(type -> add(benefits, type, row));
    }
    new TextFile("remote.tsv")
        .rows(2)
        .forEach(row -> add(remote, row.get(0), List.of(row.get(0), "", row.get(1))));
    insurance =
        lines(benefits, "F").stream()
            .filter(line -> line.promises().contains(Condition.SOCIAL_INSURANCE))
            .toList();
  }

  Offer draw(
      Trade trade, String kind, EmploymentType type, RemoteLevel level, boolean car, Dice dice) {
    String hoursKind = trade.hoursAt(kind);
    String who = who(type);
    String times = who.equals("F") ? "F" : "P";
    return new Offer(
        dice.pick(lines(hours, hoursKind + times)),
        dice.pick(holidays(hoursKind, times)).filled(dice),
        requirements(trade, who, dice),
        benefits(who, level, car, dice));
  }

  private List<Line> holidays(String kind, String times) {
    List<Line> fitting = new ArrayList<>(lines(holidays, kind + times));
    fitting.addAll(lines(holidays, ANY + times));
    return fitting;
  }

  private List<Line> requirements(Trade trade, String who, Dice dice) {
    List<Line> chosen = new ArrayList<>();
    trade.licence().ifPresent(licence -> chosen.add(new Line(licence, Set.of())));
    Set<String> topics = new HashSet<>();
    int count = dice.between(1, 3);
    for (Requirement requirement : dice.some(requirements, 14)) {
      boolean wanted = topics.size() < count && requirement.fits(trade, who);
      if (wanted && topics.add(requirement.topic())) {
        chosen.add(requirement.line().filled(dice));
      }
    }
    return chosen;
  }

  private List<Line> benefits(String who, RemoteLevel level, boolean car, Dice dice) {
    List<Line> chosen = new ArrayList<>();
    if (remote.containsKey(level.name())) {
      chosen.add(dice.pick(lines(remote, level.name())).filled(dice));
    }
    Set<Condition> promised = new HashSet<>();
    if (!car) {
      promised.add(Condition.CAR_COMMUTE);
    }
    if (who.equals("F")) {
      chosen.add(dice.pick(insurance));
      promised.add(Condition.SOCIAL_INSURANCE);
    }
    int count = dice.between(3, 7);
    for (Line line : dice.some(lines(benefits, who), 2 * count)) {
      if (chosen.size() < count && !line.promisesAnyOf(promised)) {
        promised.addAll(line.promises());
        chosen.add(line.filled(dice));
      }
    }
    return chosen;
  }

  /// The column `who` of the files.
  private static String who(EmploymentType type) {
    return switch (type) {
      case FULL_TIME, CONTRACT, DISPATCH -> "F";
      case FREELANCE -> "O";
      case PART_TIME, INTERNSHIP, OTHER -> "P";
    };
  }

  private static List<Line> lines(Map<String, List<Line>> lines, String key) {
    return lines.getOrDefault(key, List.of());
  }

  /// The last two cells of a row are what the line promises and its text.
  private static void add(Map<String, List<Line>> lines, String key, List<String> row) {
    Line line = Line.of(row.getLast(), row.get(row.size() - 2));
    lines.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
  }
}
