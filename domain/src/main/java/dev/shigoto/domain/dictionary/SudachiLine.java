package dev.shigoto.domain.dictionary;

import java.util.Optional;

/// One word of Sudachi's synonym dictionary (WorksApplications/SudachiDict, `docs/synonyms.md`).
///
/// @param group the number that words of one meaning share
/// @param lexeme tells the words of a group from mere spellings of one of them
/// @param isNominal a noun, and not a verb or an adjective
/// @param expands whether the word may be exchanged for the others; others must only be found by
///     them, or not at all: they mean more than the group
/// @param isMistake a wrong spelling or use
/// @param field what the word is about, such as `IT/ビジネス`; empty where that is open
record SudachiLine(
    String group,
    String lexeme,
    boolean isNominal,
    boolean expands,
    boolean isMistake,
    String field,
    String word) {

  private static final int COLUMNS = 9;

  /// Empty for blank lines and for such as are no word.
  static Optional<SudachiLine> parse(String line) {
    String[] column = line.split(",", -1);
    if (column.length < COLUMNS || column[8].isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new SudachiLine(
            column[0],
            column[3],
            column[1].equals("1"),
            column[2].equals("0"),
            column[4].equals("4") || column[6].equals("3"),
            column[7].replaceAll("[()]", ""),
            column[8].strip()));
  }
}
