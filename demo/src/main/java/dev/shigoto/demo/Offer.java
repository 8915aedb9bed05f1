package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.WorkTerms;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The terms of an ad as the lines that they are written in; what they promise are the ad's
/// conditions.
record Offer(Line hours, Line holidays, List<Line> requirements, List<Line> benefits) {

  WorkTerms terms(Pay pay) {
    return new WorkTerms(
        PayText.of(pay),
        hours.text(),
        holidays.text(),
        joined(requirements),
        joined(benefits),
        conditions());
  }

  Set<Condition> conditions() {
    Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    Stream.concat(
            Stream.of(hours, holidays), Stream.concat(requirements.stream(), benefits.stream()))
        .forEach(line -> conditions.addAll(line.promises()));
    return conditions;
  }

  private static String joined(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
