package dev.shigoto.models;

/// What the tables of a spelled model are called in its graph: the trainer writes them there, and
/// {@link SpelledTable} reads them there.
public final class SpelledNames {

  /// A row of bytes per piece.
  public static final String PIECES = "pieces";

  /// A row of bytes per bucket of pairs of characters.
  public static final String PAIRS = "pairs";

  /// Behind the name of a table: what each of its rows is multiplied by.
  public static final String SCALES = ".scales";

  /// Per piece: the part of its last character in the bucket of a pair.
  public static final String LAST = "last";

  /// Per piece: the part of its first character in the bucket of a pair.
  public static final String FIRST = "first";

  private SpelledNames() {}
}
