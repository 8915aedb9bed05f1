package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the parts of a description; an empty one where the facts have nothing to say.
final class Bodies {

  private final Phrases openings = new Phrases("openings.txt");
  private final Phrases taskLeads = new Phrases("task-leads.txt");
  private final List<String> taskSentences = new TextFile("task-sentences.txt").lines();
  private final Phrases days = new Phrases("days.txt");
  private final Phrases moods = new Phrases("moods.txt");
  private final Phrases voices = new Phrases("voices.txt");
  private final Phrases persons = new Phrases("persons.txt");
  private final List<String> personSentences = new TextFile("person-sentences.txt").lines();
  private final Phrases promises = new Phrases("promises.txt");
  private final Phrases access = new Phrases("access.txt");
  private final Phrases abouts = new Phrases("abouts.txt");
  private final Phrases applies = new Phrases("applies.txt");
  private final Phrases closings = new Phrases("closings.txt");

  String body(Section section, Facts facts, Style style, Dice dice) {
    return switch (section) {
      case OPENING -> two(openings, facts, dice);
      case TASKS -> tasks(facts, style, dice);
      case DAY -> day(facts, dice);
      case POINTS -> points(facts, style, dice);
      case MOOD -> two(moods, facts, dice);
      case VOICE -> two(voices, facts, dice);
      case PERSON -> person(facts, style, dice);
      case TERMS -> terms(facts, style, dice);
      case BENEFITS -> style.list(texts(facts.offer().benefits()));
      case ACCESS -> access(facts, dice);
      case ABOUT -> two(abouts, facts, dice);
      case TRAINING -> training(facts, dice);
      case APPLY -> applies.draw(facts, dice);
      case CLOSING -> closings.draw(facts, dice);
    };
  }

  private String tasks(Facts facts, Style style, Dice dice) {
    List<String> tasks = dice.some(facts.trade().tasks(), dice.between(4, 7));
    if (dice.chance(35)) {
      return Blanks.fill(dice.pick(taskSentences), blank -> tasks.get(blank.charAt(0) - 'a'));
    }
    String list = style.list(tasks);
    return dice.chance(60) ? taskLeads.draw(facts, dice) + "\n" + list : list;
  }

  private String day(Facts facts, Dice dice) {
    String where = facts.remote() == RemoteLevel.FULL ? "home " : "work ";
    return DayPlan.of(facts.offer().hours().text())
        .map(
            day ->
                day.told(
                    moment -> days.draw(where + moment, facts, dice),
                    dice.some(facts.trade().tasks(), 3)))
        .orElse("");
  }

  /// What working from home and some of the promised conditions mean for the seeker.
  private String points(Facts facts, Style style, Dice dice) {
    List<Condition> known =
        facts.offer().conditions().stream()
            .filter(condition -> condition != Condition.TRAINING)
            .sorted()
            .toList();
    List<String> points =
        new ArrayList<>(List.of(promises.draw(facts.remote().name(), facts, dice)));
    for (Condition condition : dice.some(known, dice.between(2, 3))) {
      points.add(promises.draw(condition.name(), facts, dice));
    }
    points.removeIf(String::isEmpty);
    return dice.chance(50) ? String.join("", points) : style.list(points);
  }

  private String person(Facts facts, Style style, Dice dice) {
    if (dice.chance(45)) {
      List<String> people = List.of(persons.draw(facts, dice), persons.draw(facts, dice));
      return Blanks.fill(dice.pick(personSentences), blank -> people.get(blank.charAt(0) - 'a'));
    }
    List<String> lines = new ArrayList<>(texts(facts.offer().requirements()));
    lines.add(persons.draw(facts, dice));
    if (!facts.skills().isEmpty() && dice.chance(60)) {
      lines.add("活かせる経験・スキル：" + String.join("、", facts.skills()));
    }
    return style.list(lines);
  }

  private static String terms(Facts facts, Style style, Dice dice) {
    List<String> lines =
        List.of(
            "給与：" + PayText.of(facts.pay()),
            "雇用形態：" + facts.type().label(),
            "勤務時間：" + facts.offer().hours().text(),
            "休日：" + facts.offer().holidays().text());
    return style.list(dice.chance(60) ? lines : dice.some(lines, 3));
  }

  private String access(Facts facts, Dice dice) {
    if (facts.site().stations().isEmpty()) {
      return access.draw(facts.promises(Condition.CAR_COMMUTE) ? "car" : "none", facts, dice);
    }
    if (dice.chance(50)) {
      return access.draw("station", facts, dice);
    }
    return facts.site().stations().stream().map(Bodies::walk).collect(Collectors.joining("\n"));
  }

  private static String walk(StationAccess station) {
    return station.line() + " " + station.name() + "駅 徒歩" + station.walkMinutes() + "分";
  }

  private String training(Facts facts, Dice dice) {
    return facts.promises(Condition.TRAINING) ? promises.draw("TRAINING", facts, dice) : "";
  }

  private static String two(Phrases phrases, Facts facts, Dice dice) {
    String first = phrases.draw(facts, dice);
    String second = phrases.draw(facts, dice);
    return sameSentence(first, second) || dice.chance(30) ? first : first + second;
  }

  /// Twice the same sentence with other numbers would contradict itself.
  private static boolean sameSentence(String first, String second) {
    return first.replaceAll("\\d", "").equals(second.replaceAll("\\d", ""));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
