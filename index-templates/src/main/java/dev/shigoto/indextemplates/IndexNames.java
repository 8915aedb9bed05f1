package dev.shigoto.indextemplates;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The names of the indices and aliases that share a prefix.
///
/// @param prefix lower-case letters, digits and inner hyphens
public record IndexNames(String prefix) {

  private static final Pattern PREFIX = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public static final IndexNames DEFAULT = new IndexNames("jobs");

  public IndexNames {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "index prefix must be lower-case letters, digits and inner hyphens, but was \""
              + prefix
              + "\"");
    }
  }

  /// The alias that searches go to.
  public String read() {
    return prefix + "-read";
  }

  /// The alias that changes go to.
  public String write() {
    return prefix + "-write";
  }

  /// The index of the `n`th build.
  public String generation(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("generations start at 1, but was " + n);
    }
    return prefix + "-" + n;
  }

  /// The template, and with a star the indices, of this prefix.
  public String template() {
    return prefix;
  }

  /// Matches every generation.
  public String pattern() {
    return prefix + "-*";
  }

  /// The number in the name of an index; empty if it is no generation of this prefix.
  public OptionalInt numberOf(String index) {
    if (!index.startsWith(prefix + "-")) {
      return OptionalInt.empty();
    }
    String number = index.substring(prefix.length() + 1);
    return number.matches("[1-9][0-9]{0,8}")
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }
}
