package dev.shigoto.demo;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Occupation;
import java.util.List;
import java.util.Optional;

/// An occupation as the demo's labour market knows it: one row of `trades.tsv` and its block of
/// `tasks.txt`.
///
/// @param group the major group of the occupation
/// @param share how common it is
/// @param hourlyPercent a beginner's hourly wage in percent of the minimum wage
/// @param monthlyThousands the country-wide monthly wage in thousand yen
/// @param hours kinds of hours, keys of `hours.tsv`; some with a kind of employer before a colon
/// @param kinds of employers, keys of `employers.tsv`
/// @param titles some with a kind of employer before a colon
record Trade(
    Occupation occupation,
    String group,
    int share,
    Weighted<EmploymentType> employment,
    int hourlyPercent,
    int monthlyThousands,
    List<String> hours,
    List<String> kinds,
    Optional<String> licence,
    HomeWork homeWork,
    Spread spread,
    List<String> titles,
    List<String> skills,
    List<String> tasks) {

  private static final int SENIOR_THOUSANDS = 400;

  /// How often the work is done from home.
  enum HomeWork {
    NO,
    SOME,
    OFTEN
  }

  /// Where in Japan the work is found.
  enum Spread {
    ALL,
    URBAN,
    RURAL
  }

  /// Whether nobody begins his working life here: doctors, project managers, consultants.
  boolean isSenior() {
    return monthlyThousands >= SENIOR_THOUSANDS;
  }

  /// The titles that fit this kind of employer.
  List<String> titlesAt(String kind) {
    return titles.stream()
        .filter(title -> title.indexOf(':') < 0 || title.startsWith(kind + ":"))
        .map(Trade::withoutKind)
        .toList();
  }

  /// The kind of hours at this kind of employer.
  String hoursAt(String kind) {
    return hours.stream()
        .filter(key -> key.startsWith(kind + ":"))
        .findFirst()
        .map(Trade::withoutKind)
        .orElse(hours.getLast());
  }

  private static String withoutKind(String text) {
    return text.substring(text.indexOf(':') + 1);
  }
}
