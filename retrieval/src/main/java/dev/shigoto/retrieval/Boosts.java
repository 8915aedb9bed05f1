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
  static final float SAME_MEANING = 0.4f;

  /// A word for a kind of what was typed.
  static final float NARROWER_MEANING = 0.25f;

  /// What the fields beside the best one add.
  static final float OTHER_FIELDS = 0.1f;

  /// An ad for the occupation that a term names, beside what its words count.
  static final float OCCUPATION_CLASS = 4f;

  /// The job's own number: above all that words can count.
  static final float IDENTIFIER = 100f;

  /// A wish that the job meets.
  static final float WISH = 4f;

  /// Pay by the unit that was asked for: 月給, 日給, 時給.
  static final float PAID_ALIKE = 4f;

  /// The very words of a wish, in a title too: a phrase of many pairs of letters scores high
  /// anyway.
  static final float WISH_SAID = 1f;

  /// Each word typed, wherever its term was found: the sum of these is what plain search would say.
  static final float TYPED = 1f;

  static final float TYPED_TITLE = 2f;

  /// Pairs of letters that a sentence and an ad have in common.
  static final float LETTERS = 0.5f;

  /// Each word of a question, which texts answer and titles seldom do, and each pair of its
  /// letters.
  static final float ASKED = 2f;

  static final float ASKED_TITLE = 0.5f;
  static final float ASKED_LETTERS = 1f;

  private Boosts() {}
}
