package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What must hold. Several values of one filter mean any of them, except `conditions`, which must
/// all hold. An empty set filters nothing.
///
/// @param occupations codes
/// @param postedSince at most this long ago
/// @param companies exact names
public record Filters(
    Set<Prefecture> prefectures,
    Set<String> cities,
    Set<EmploymentType> employmentTypes,
    Set<String> occupations,
    Optional<PayFloor> pay,
    Set<Condition> conditions,
    Optional<Period> postedSince,
    Optional<Near> near,
    Optional<NearStation> station,
    Optional<Commute> commute,
    Set<String> companies,
    Set<JobId> excludeJobIds,
    FactFilters facts) {

  public static final Filters NONE =
      new Filters(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          FactFilters.NONE);

  public Filters {
    prefectures = Set.copyOf(prefectures);
    cities = Set.copyOf(cities);
    employmentTypes = Set.copyOf(employmentTypes);
    occupations = Set.copyOf(occupations);
    conditions = Set.copyOf(conditions);
    companies = Set.copyOf(companies);
    excludeJobIds = Set.copyOf(excludeJobIds);
  }

  /// The same but for `change`.
  public Filters with(Consumer<FilterChange> change) {
    FilterChange changed = new FilterChange(this);
    change.accept(changed);
    return changed.done();
  }
}
