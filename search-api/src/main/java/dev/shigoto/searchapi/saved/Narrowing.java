package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import java.util.stream.Stream;

/// Whether a query asks for anything. One that only leaves jobs out, or asks how old they are,
/// matches nearly all.
final class Narrowing {

  private Narrowing() {}

  /// @param meant with its words understood
  static boolean narrows(JobQuery meant) {
    return !meant.wishes().isEmpty()
        || meant.text().wanted().stream().anyMatch(Narrowing::says)
        || narrows(meant.filters());
  }

  private static boolean says(Clause clause) {
    return !(clause instanceof Clause.Term term && term.weight() == Clause.Weight.EMPTY);
  }

  private static boolean narrows(Filters filters) {
    return Stream.of(
                filters.prefectures(),
                filters.cities(),
                filters.employmentTypes(),
                filters.occupations(),
                filters.conditions(),
                filters.companies(),
                filters.facts().licences(),
                filters.facts().seniorities())
            .anyMatch(values -> !values.isEmpty())
        || Stream.of(
                filters.pay(),
                filters.near(),
                filters.station(),
                filters.commute(),
                filters.facts().annualDaysOff())
            .anyMatch(value -> value.isPresent());
  }
}
