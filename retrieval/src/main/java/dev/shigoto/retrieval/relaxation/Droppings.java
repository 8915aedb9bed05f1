package dev.shigoto.retrieval.relaxation;

import static dev.shigoto.retrieval.relaxation.Wording.without;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.FilterChange;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.retrieval.relaxation.Loosened.Change;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The filters, each let go. Jobs that the caller excluded by id stay excluded.
final class Droppings {

  private final JobQuery query;
  private final Filters filters;

  private Droppings(JobQuery query) {
    this.query = query;
    this.filters = query.filters();
  }

  static Stream<Loosened> of(JobQuery query) {
    Droppings it = new Droppings(query);
    return Stream.of(it.conditions(), it.places(), it.terms(), it.facts()).flatMap(part -> part);
  }

  private Stream<Loosened> conditions() {
    return filters.conditions().stream()
        .sorted()
        .map(
            condition ->
                changed(
                    "conditions",
                    without(condition.label()),
                    it -> it.conditions(others(filters.conditions(), condition))));
  }

  private Stream<Loosened> places() {
    return Stream.of(
            filters.station().stream()
                .map(
                    at ->
                        changed(
                            "station",
                            without("%s駅 徒歩%d分".formatted(at.name(), at.walkMinutes())),
                            it -> it.station(Optional.empty()))),
            filters.near().stream()
                .map(near -> changed("near", "距離の条件を外すと", it -> it.near(Optional.empty()))),
            filters.commute().stream()
                .map(way -> changed("commute", "通勤時間の条件を外すと", it -> it.commute(Optional.empty()))),
            present(filters.cities())
                .map(
                    cities ->
                        changed("city", without(cities, name -> name), it -> it.cities(Set.of()))),
            present(filters.prefectures())
                .map(
                    chosen ->
                        changed(
                            "prefecture",
                            without(chosen, Prefecture::label),
                            it -> it.prefectures(Set.of()))))
        .flatMap(part -> part);
  }

  private Stream<Loosened> terms() {
    return Stream.of(
            filters.pay().stream()
                .map(pay -> changed("pay", "給与の条件を外すと", it -> it.pay(Optional.empty()))),
            present(filters.employmentTypes())
                .map(
                    types ->
                        changed(
                            "employmentType",
                            without(types, EmploymentType::label),
                            it -> it.employmentTypes(Set.of()))),
            present(filters.occupations())
                .map(
                    codes ->
                        changed(
                            "occupation",
                            without(codes, Droppings::occupation),
                            it -> it.occupations(Set.of()))),
            present(filters.companies())
                .map(
                    names ->
                        changed(
                            "company", without(names, name -> name), it -> it.companies(Set.of()))),
            filters.postedSince().stream()
                .map(
                    since ->
                        changed(
                            "postedSince", "掲載日の条件を外すと", it -> it.postedSince(Optional.empty()))))
        .flatMap(part -> part);
  }

  private Stream<Loosened> facts() {
    FactFilters facts = filters.facts();
    return Stream.of(
            facts.annualDaysOff().stream()
                .map(
                    days ->
                        changed(
                            "annualDaysOff",
                            without("年間休日" + days + "日"),
                            it -> it.annualDaysOff(Optional.empty()))),
            present(facts.seniorities())
                .map(
                    levels ->
                        changed(
                            "seniority",
                            without(levels, Seniority::label),
                            it -> it.seniorities(Set.of()))),
            present(facts.licences())
                .map(
                    names ->
                        changed(
                            "licences", without(names, name -> name), it -> it.licences(Set.of()))),
            present(facts.findings())
                .map(
                    rules ->
                        changed(
                            "findings",
                            without(rules, LintRule::title),
                            it -> it.findings(Set.of()))),
            present(facts.excludeFindings())
                .map(
                    rules ->
                        changed(
                            "excludeFindings",
                            "求人票の点検の条件を外すと",
                            it -> it.excludeFindings(Set.of()))),
            facts.quality().stream()
                .map(
                    percent ->
                        changed("quality", "求人票の質の条件を外すと", it -> it.quality(Optional.empty()))))
        .flatMap(part -> part);
  }

  private Loosened changed(String field, String words, Consumer<FilterChange> dropped) {
    return Loosened.of(query, field, Change.DROPPED, words, filters.with(dropped));
  }

  private static String occupation(String code) {
    return Occupations.byCode(code).map(Occupation::name).orElse(code);
  }

  private static Set<Condition> others(Set<Condition> conditions, Condition dropped) {
    return conditions.stream().filter(it -> it != dropped).collect(Collectors.toSet());
  }

  private static <T> Stream<Set<T>> present(Set<T> values) {
    return Optional.of(values).filter(set -> !set.isEmpty()).stream();
  }
}
