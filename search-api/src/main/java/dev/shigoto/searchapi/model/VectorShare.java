package dev.shigoto.searchapi.model;

/// Of how many answers is noted what models saw.
///
/// @param share 0 for none to 1 for all
public record VectorShare(double share) {

  /// One answer in a hundred.
  public static final VectorShare DEFAULT = new VectorShare(0.01);

  public VectorShare {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("must be a number from 0 to 1, but was " + share);
    }
  }

  /// @throws IllegalArgumentException if it is no number from 0 to 1
  public static VectorShare of(String text) {
    try {
      return new VectorShare(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "must be a number from 0 to 1, but was \"" + text + "\"", e);
    }
  }
}
