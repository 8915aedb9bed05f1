package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Reading;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Understood;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a query asks for anything. One that only leaves jobs out, or asks how old they are,
/// matches nearly all.
final class Narrowing {

  private Narrowing() {}

  static boolean narrows(Understood asked) {
    JobQuery meant = asked.query();
    Set<String> empty = emptyWords(asked);
    return !meant.wishes().isEmpty()
        || meant.text().wanted().stream().anyMatch(clause -> says(clause, empty))
        || narrows(meant.filters());
  }

  /// Of a query that has no others, a search looks for these all the same.
  private static Set<String> emptyWords(Understood asked) {
    return asked.readings().stream()
        .filter(it -> it.stage() == Stage.SENTENCES && it.meaning().isEmpty())
        .map(Reading::words)
        .collect(Collectors.toSet());
  }

  private static boolean says(Clause clause, Set<String> empty) {
    return !(clause instanceof Clause.Term term
        && (term.weight() == Clause.Weight.EMPTY || empty.contains(term.word())));
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
