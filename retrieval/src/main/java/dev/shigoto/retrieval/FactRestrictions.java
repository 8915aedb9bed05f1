package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.bound;
import static dev.shigoto.retrieval.Queries.none;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.range;

import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.indextemplates.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What must hold of the facts that a job's ad was read for.
final class FactRestrictions {

  private FactRestrictions() {}

  static Stream<Query> of(FactFilters facts) {
    return Stream.of(
            facts.annualDaysOff().stream().map(FactRestrictions::daysOffAtLeast),
            present(facts.seniorities()).map(FactRestrictions::atLevel),
            present(facts.licences()).map(FactRestrictions::namingLicence),
            present(facts.findings()).map(FactRestrictions::withFinding),
            present(facts.excludeFindings()).map(FactRestrictions::withoutFindings),
            facts.quality().stream().map(FactRestrictions::qualityAtLeast))
        .flatMap(part -> part);
  }

  static Query daysOffAtLeast(int days) {
    return range(Fields.ANNUAL_DAYS_OFF, r -> r.gte(bound(days)));
  }

  static Query atLevel(Collection<? extends Enum<?>> seniorities) {
    return oneOf(Fields.SENIORITY, names(seniorities));
  }

  static Query namingLicence(Collection<String> licences) {
    return oneOf(Fields.LICENCES, licences);
  }

  static Query withFinding(Collection<? extends Enum<?>> rules) {
    return oneOf(Fields.FINDINGS, names(rules));
  }

  static Query withoutFindings(Collection<? extends Enum<?>> rules) {
    return none(List.of(withFinding(rules)));
  }

  /// @param percent of the points that do not depend on the day
  static Query qualityAtLeast(int percent) {
    return range(Fields.QUALITY, r -> r.gte(bound(percent / 100.0)));
  }

  private static Collection<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private static <T> Stream<Set<T>> present(Set<T> values) {
    return Optional.of(values).filter(set -> !set.isEmpty()).stream();
  }
}
