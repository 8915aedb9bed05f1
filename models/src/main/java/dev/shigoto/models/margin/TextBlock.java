package dev.shigoto.models.margin;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Some lines of a LightGBM model: `name=value`, where a value is one cell or several with blanks
/// between them, or a name alone.
final class TextBlock {

  private final String title;
  private final Map<String, String> values = new HashMap<>();

  /// @param title for messages
  TextBlock(String title) {
    this.title = title;
  }

  void add(String line) {
    int sign = line.indexOf('=');
    String name = sign < 0 ? line : line.substring(0, sign);
    if (!name.isBlank() && values.putIfAbsent(name, line.substring(sign + 1)) != null) {
      throw wrong(new IllegalArgumentException(name + " must be there once"));
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value.strip();
  }

  int integer(String name) {
    return integer(name, text(name));
  }

  int[] integers(String name) {
    return cells(name).mapToInt(cell -> integer(name, cell)).toArray();
  }

  double[] numbers(String name) {
    return cells(name).mapToDouble(cell -> number(name, cell)).toArray();
  }

  /// @param why it must be `value`
  void require(String name, int value, String why) {
    if (integer(name) != value) {
      throw new IllegalArgumentException(
          "%s must be %d (%s), but was %s".formatted(name, value, why, text(name)));
    }
  }

  /// The same, saying where.
  IllegalArgumentException wrong(IllegalArgumentException reason) {
    return new IllegalArgumentException(title + ": " + reason.getMessage(), reason);
  }

  private Stream<String> cells(String name) {
    return text(name).isEmpty() ? Stream.empty() : Stream.of(text(name).split(" "));
  }

  private int integer(String name, String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          name + " must be whole numbers, but one is \"" + cell + "\"", e);
    }
  }

  private double number(String name, String cell) {
    try {
      return switch (cell) { // as C++ writes them
        case "inf" -> Double.POSITIVE_INFINITY;
        case "-inf" -> Double.NEGATIVE_INFINITY;
        default -> Double.parseDouble(cell);
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be numbers, but one is \"" + cell + "\"", e);
    }
  }
}
