package dev.shigoto.domain.occupation;

import dev.shigoto.domain.job.Occupation;
import java.util.Optional;

/// The classes that a reader answers with.
@FunctionalInterface
interface OccupationNames {

  /// @param code of the catalogue, or of the table
  /// @param official the class of the table that a word names; empty if it names none
  Optional<Occupation> named(String code, String official);

  static OccupationNames ofCatalogue() {
    return (code, official) -> Occupations.byCode(code);
  }

  /// Finds what the word itself names, else the class that holds the occupation of the catalogue;
  /// where the table has none, that occupation.
  static OccupationNames of(OccupationTable table) {
    return (code, official) ->
        table
            .byCode(official)
            .or(() -> Occupations.official(code).flatMap(table::byCode))
            .or(() -> table.byCode(code))
            .map(it -> new Occupation(it.code(), it.detail()))
            .or(() -> Occupations.byCode(code));
  }
}
