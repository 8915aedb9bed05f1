package dev.shigoto.domain.facts;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.condition.ConditionFact;
import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.lint.AdLint;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.lint.Severity;
import dev.shigoto.domain.occupation.OccupationFact;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.quality.Quality;
import dev.shigoto.domain.quality.QualityPart;
import dev.shigoto.domain.skill.SkillFact;
import dev.shigoto.domain.skill.SkillFact.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The facts of an ad as programs get them: codes with what seekers read, amounts in yen, and for
/// each fact the words that it was read from. What is not known is empty.
///
/// @param id of the ad at its source, or of the job
/// @param skills the names of those that are no licences
/// @param requirements licences and skills with what the ad makes of them
/// @param notice that the findings of the lint are not legal advice, in Japanese
public record FactSheet(
    String id,
    PaySheet pay,
    WorkingTimeSheet workingTime,
    DaysOffSheet daysOff,
    List<ConditionSheet> conditions,
    Optional<OccupationFact> occupation,
    Optional<SeniorityPart> seniority,
    List<String> skills,
    List<String> licences,
    List<SkillFact> requirements,
    PlaceSheet place,
    List<LintSheet> lint,
    String notice,
    QualitySheet quality) {

  public record ConditionSheet(Condition code, String label, Polarity polarity, Span span) {}

  public record SeniorityPart(Seniority code, String label, Span span) {}

  /// @param evidence empty where something is missing
  public record LintSheet(
      LintRule code,
      Severity severity,
      Optional<Span> evidence,
      String title,
      String detail,
      String advice,
      String source) {}

  /// @param score the sum of the parts, 0 to 100
  /// @param missing why a part has not all of its points, in Japanese
  public record QualitySheet(
      int score, Map<String, Integer> parts, Map<String, List<String>> missing) {}

  public static FactSheet of(String id, AdFacts facts) {
    return new FactSheet(
        id,
        PaySheet.of(facts.pay()),
        WorkingTimeSheet.of(facts.workingTime()),
        DaysOffSheet.of(facts.daysOff()),
        facts.conditions().stream().map(FactSheet::condition).toList(),
        facts.occupation(),
        facts
            .seniority()
            .map(it -> new SeniorityPart(it.seniority(), it.seniority().label(), it.span())),
        names(facts, Kind.SKILL),
        names(facts, Kind.LICENCE),
        facts.skills(),
        PlaceSheet.of(facts.place()),
        facts.lint().stream().map(FactSheet::finding).toList(),
        AdLint.NOT_LEGAL_ADVICE,
        quality(facts.quality()));
  }

  private static ConditionSheet condition(ConditionFact fact) {
    return new ConditionSheet(
        fact.condition(), fact.condition().label(), fact.polarity(), fact.span());
  }

  private static List<String> names(AdFacts facts, Kind kind) {
    return facts.skills().stream().filter(it -> it.kind() == kind).map(SkillFact::name).toList();
  }

  private static LintSheet finding(dev.shigoto.domain.lint.Finding finding) {
    LintRule rule = finding.rule();
    return new LintSheet(
        rule,
        finding.severity(),
        finding.evidence(),
        rule.title(),
        finding.detail(),
        rule.advice(),
        rule.source().citation());
  }

  private static QualitySheet quality(Quality quality) {
    return new QualitySheet(
        quality.score(),
        byAspect(quality, QualityPart::value),
        byAspect(quality, QualityPart::missing));
  }

  private static <T> Map<String, T> byAspect(Quality quality, Function<QualityPart, T> value) {
    Map<String, T> parts = new LinkedHashMap<>();
    quality
        .parts()
        .forEach(
            part -> parts.put(part.aspect().name().toLowerCase(Locale.ROOT), value.apply(part)));
    return parts;
  }
}
