package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.worktime.WorkingHoursParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of a golden table.
///
/// @param subjects the conditions that the line is about
/// @param expected what the sentence says, with all that follows from it
record GoldenSentence(Set<Condition> subjects, Set<Claim> expected, String text, AdField field) {

  static List<GoldenSentence> in(String table) {
    return AdResource.lines(GoldenSentence.class, table).stream().map(GoldenSentence::of).toList();
  }

  private static GoldenSentence of(String line) {
    String[] cells = line.split("\t");
    Set<Condition> subjects = new HashSet<>();
    Set<Claim> expected = new HashSet<>();
    for (String sign : cells[0].split(" ")) {
      Condition condition = Condition.valueOf(sign.substring(1));
      subjects.add(condition);
      if (sign.charAt(0) != '?') {
        Claim claim = sign.charAt(0) == '+' ? Claim.holds(condition) : Claim.fails(condition);
        expected.add(claim);
        expected.addAll(Entailments.of(claim));
      }
    }
    AdField field = cells.length > 2 ? AdField.valueOf(cells[2]) : AdField.DESCRIPTION;
    return new GoldenSentence(subjects, expected, cells[1], field);
  }

  Set<Claim> read() {
    return ConditionReader.read(words(text, field), WorkingHoursParser.parse("")).stream()
        .map(fact -> new Claim(fact.condition(), fact.polarity()))
        .collect(Collectors.toSet());
  }

  static AdWords words(String text, AdField field) {
    List<AdText> texts = new ArrayList<>();
    for (AdField each : AdField.values()) {
      texts.add(AdText.of(each, each == field ? text : ""));
    }
    return new AdWords(
        texts.get(0),
        texts.get(1),
        texts.get(2),
        texts.get(3),
        texts.get(4),
        texts.get(5),
        texts.get(6),
        texts.get(7));
  }
}
