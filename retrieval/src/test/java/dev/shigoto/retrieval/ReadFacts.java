package dev.shigoto.retrieval;

import dev.shigoto.domain.condition.ConditionFact;
import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.JobAd;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The facts of the tests' ads, read once.
final class ReadFacts {

  private static final AdAnalysis ANALYSIS = AdAnalysis.builtIn();
  private static final LocalDate TODAY = LocalDate.ofInstant(JobBuilder.NOW, ZoneOffset.UTC);
  private static final Map<JobAd, AdFacts> KNOWN = new ConcurrentHashMap<>();

  private ReadFacts() {}

  static AdFacts of(JobAd ad) {
    return KNOWN.computeIfAbsent(ad, it -> ANALYSIS.read(it, TODAY));
  }

  /// Those that the source states, or else those that the words say.
  static Set<Condition> conditions(JobAd ad) {
    return ad.terms().conditions().isEmpty()
        ? of(ad).conditions().stream()
            .filter(it -> it.polarity() == Polarity.YES)
            .map(ConditionFact::condition)
            .collect(Collectors.toSet())
        : ad.terms().conditions();
  }

  static boolean pays(JobAd ad, double hourly) {
    return of(ad).pay().hourly().filter(pay -> pay.max() >= hourly).isPresent();
  }
}
