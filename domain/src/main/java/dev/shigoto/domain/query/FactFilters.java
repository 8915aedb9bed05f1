package dev.shigoto.domain.query;

import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Seniority;
import java.util.Optional;
import java.util.Set;

/// What must hold of the facts that ads were read for. Several values of one filter mean any of
/// them. An empty set filters nothing.
///
/// @param annualDaysOff at least so many; ads that do not say are left out
/// @param licences names, as {@link dev.shigoto.domain.skill.SkillReader} gives them
/// @param findings of the lint
/// @param excludeFindings the ad must have none of these
/// @param quality at least, 0 to 100, without freshness
public record FactFilters(
    Optional<Integer> annualDaysOff,
    Set<Seniority> seniorities,
    Set<String> licences,
    Set<LintRule> findings,
    Set<LintRule> excludeFindings,
    Optional<Integer> quality) {

  public static final FactFilters NONE =
      new FactFilters(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

  public FactFilters {
    seniorities = Set.copyOf(seniorities);
    licences = Set.copyOf(licences);
    findings = Set.copyOf(findings);
    excludeFindings = Set.copyOf(excludeFindings);
  }
}
