package dev.shigoto.domain.query;

import java.util.ArrayList;
import java.util.List;

/// What was typed: terms that must all match, and terms that must not.
public record QueryText(List<String> terms, List<String> excluded) {

  /// Longest text that is read, in characters.
  public static final int MAX_LENGTH = 500;

  /// Most terms that are read, wanted and excluded together.
  public static final int MAX_TERMS = 32;

  public static final QueryText EMPTY = new QueryText(List.of(), List.of());

  public QueryText {
    terms = List.copyOf(terms);
    excluded = List.copyOf(excluded);
  }

  /// Splits at white space (the full-width one too); a leading `-`, `－` or `−` excludes.
  ///
  /// @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH} or has more
  ///     than {@link #MAX_TERMS} terms
  public static QueryText parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "query must have at most " + MAX_LENGTH + " characters, but has " + text.length());
    }
    List<String> terms = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    for (String word : text.strip().split("[\\s\\u3000]+")) {
      if (word.length() > 1 && "-－−".indexOf(word.charAt(0)) >= 0) {
        excluded.add(word.substring(1));
      } else if (!word.isEmpty()) {
        terms.add(word);
      }
    }
    if (terms.size() + excluded.size() > MAX_TERMS) {
      throw new IllegalArgumentException("query must have at most " + MAX_TERMS + " terms");
    }
    return new QueryText(terms, excluded);
  }

  /// Nothing wanted and nothing excluded.
  public boolean isEmpty() {
    return terms.isEmpty() && excluded.isEmpty();
  }

  /// The wanted terms as one text, for models that read sentences.
  public String wanted() {
    return String.join(" ", terms);
  }
}
