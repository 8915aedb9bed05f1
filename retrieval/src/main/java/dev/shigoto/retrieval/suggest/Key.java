package dev.shigoto.retrieval.suggest;

/// One way in which a term may be typed.
///
/// @param text written letters or a sound
record Key(String text, Place place) {

  /// Which part of the term the key is.
  enum Place {
    /// The term from its beginning, or from where a company's own name begins.
    START,

    /// The term from a later word on.
    INNER,

    /// Another word for it.
    ALIAS
  }
}
