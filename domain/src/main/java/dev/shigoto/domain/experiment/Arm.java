package dev.shigoto.domain.experiment;

import java.util.regex.Pattern;

/// One of the ways to rank that an experiment compares.
///
/// @param name in answers and reports
/// @param model a ranker's name, or `none` for fusion alone
public record Arm(String name, String model) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

  public Arm {
    if (!NAME.matcher(name).matches() || !NAME.matcher(model).matches()) {
      throw new IllegalArgumentException(
          "an arm must be a model, or name=model, of a-z, 0-9, . and -, but was "
              + name
              + "="
              + model);
    }
  }

  /// `name=model`, or the model's name alone.
  public static Arm parse(String text) {
    int sign = text.indexOf('=');
    return sign < 0
        ? new Arm(text, text)
        : new Arm(text.substring(0, sign), text.substring(sign + 1));
  }
}
