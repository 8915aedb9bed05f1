package dev.shigoto.retrieval;

/// How much a match in each place counts, all in one place: the score of a term is that of its
/// best field.
final class Boosts {

  static final float TITLE = 3f;

  /// A title that holds the term's characters, but not as words of its own.
  static final float TITLE_LITERAL = 1f;

  static final float OCCUPATION = 2.5f;
  static final float COMPANY = 1.5f;
  static final float SKILLS = 1.5f;
  static final float PLACE = 1f;
  static final float DESCRIPTION = 1f;
  static final float OTHER_TEXT = 0.5f;

  /// What the words mean (a condition, a contract, a station): certain, but common.
  static final float MEANING = 2f;

  /// Another word of the same meaning, by what the word itself would count.
  static final float SAME_MEANING = 0.9f;

  /// A word for a kind of what was typed.
  static final float NARROWER_MEANING = 0.6f;

  /// What the fields beside the best one add.
  static final float OTHER_FIELDS = 0.1f;

  private Boosts() {}
}
