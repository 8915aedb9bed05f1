package dev.shigoto.domain.query;

/// A piece of a typed query, before anybody knows whether its signs mean anything.
///
/// @param text as typed; of a phrase without its quotes
record QueryToken(Kind kind, String text) {

  enum Kind {
    WORD,
    PHRASE,
    OR,
    NOT,
    TITLE,
    COMPANY,
    OPEN,
    CLOSE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /// Whether a clause can begin here.
  boolean beginsClause() {
    return switch (kind) {
      case WORD, PHRASE, NOT, TITLE, COMPANY, OPEN -> true;
      case OR, CLOSE -> false;
    };
  }
}
