package dev.shigoto.local;

import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.pay.PayFlag;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many ads have each fact, of those whose words are about it.
final class FactCoverage {

  private static final long HIGH_HOURLY_WAGE = 10_000;

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private long ads;

  private static final class Count {
    private long of;
    private long have;
  }

  void add(JobAd ad, AdFacts facts) {
    ads++;
    boolean pay = !ad.terms().pay().isBlank();
    count("pay understood, of ads that state pay", pay, facts.pay().isUnderstood());
    count("pay comparable by the hour", true, facts.pay().hourly().isPresent());
    count("fixed overtime", true, facts.pay().fixedOvertime().isPresent());
    count("hourly wage above 10,000 yen flagged", statesHighHourly(ad), isFlagged(facts));
    count(
        "hours understood, of ads that state hours",
        !ad.terms().workingHours().isBlank(),
        facts.workingTime().unread().isEmpty());
    count("hours per month known", true, facts.workingTime().hoursPerMonth().isPresent());
    count(
        "days off understood, of ads that state them",
        !ad.terms().holidays().isBlank(),
        facts.daysOff().unread().isEmpty());
    count("annual days off", true, facts.daysOff().annual().isPresent());
    count("pattern of days off", true, facts.daysOff().pattern().isPresent());
    count("a condition", true, !facts.conditions().isEmpty());
    count("occupation", true, facts.occupation().isPresent());
    count("seniority", true, facts.seniority().isPresent());
    count("a licence or skill", true, !facts.skills().isEmpty());
    count("prefecture", true, facts.place().place().prefecture().isPresent());
    count("city", true, !facts.place().place().city().isEmpty());
    count("station", true, !facts.place().stations().isEmpty());
    count("remote level", true, facts.place().remote().level() != RemoteLevel.UNKNOWN);
    count("a finding of the lint", true, !facts.lint().isEmpty());
  }

  private static boolean statesHighHourly(JobAd ad) {
    return HighHourlyWage.isIn(ad.terms().pay(), HIGH_HOURLY_WAGE);
  }

  private static boolean isFlagged(AdFacts facts) {
    return facts.pay().has(PayFlag.HOURLY_LOOKS_MONTHLY)
        || facts.pay().has(PayFlag.HOURLY_LOOKS_DAILY)
        || facts.pay().has(PayFlag.HOURLY_LOOKS_ANNUAL)
        || facts.pay().has(PayFlag.HOURLY_TOO_HIGH);
  }

  private void count(String fact, boolean concerned, boolean has) {
    Count count = counts.computeIfAbsent(fact, it -> new Count());
    if (concerned) {
      count.of++;
      count.have += has ? 1 : 0;
    }
  }

  void printTo(PrintStream out) {
    out.printf("%d ads%n%n| fact | ads | of | share |%n|---|---:|---:|---:|%n", ads);
    counts.forEach(
        (fact, count) ->
            out.printf(
                "| %s | %d | %d | %s |%n",
                fact,
                count.have,
                count.of,
                count.of == 0 ? "" : "%.4f".formatted((double) count.have / count.of)));
  }
}
