package dev.shigoto.domain.occupation;

/// What a word of a title says of the occupation.
///
/// @param code of the catalogue, or of the table for a word that only the table knows
/// @param official the class that the table has for the word; empty if it has none
record Word(String code, String official, Weight weight) {

  enum Weight {
    /// Gives the occupation away: ナース.
    STRONG,
    /// Counts only where no other word is found: 運転手.
    WEAK,
    /// Says that there is work, but not which: 作業員.
    VAGUE,
    /// Only covers other words: 営業所 is no 営業.
    COVER
  }

  Word with(String table) {
    return new Word(code, table, weight);
  }
}
