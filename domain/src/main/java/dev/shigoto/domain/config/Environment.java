package dev.shigoto.domain.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The variables a process was started with, read by name and kind. A blank variable counts as one
/// that is not set. Where a method takes no fallback, the variable must be set.
public final class Environment {

  /// Variables that begin so are ours: one that nobody reads is a problem, for it is misspelt.
  public static final String PREFIX = "SHIGOTO_";

  private final Map<String, String> variables;
  private final Set<String> known = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  private Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /// Reads a config record.
  ///
  /// @param config makes the record from what it reads; where its constructor throws an
  ///     IllegalArgumentException, that is a problem too
  /// @throws ConfigurationException naming every problem
  public static <T> T read(Map<String, String> variables, Function<Environment, T> config) {
    Environment env = new Environment(variables);
    try {
      T read = config.apply(env);
      env.findUnknown();
      env.check();
      return read;
    } catch (IllegalArgumentException e) {
      env.findUnknown();
      env.check(); // a value that stands in for a bad one may be what the record refused
      throw new ConfigurationException(List.of(String.valueOf(e.getMessage())));
    }
  }

  public String string(String name) {
    return required(name, Kind.STRING);
  }

  public String string(String name, String fallback) {
    return value(name, Kind.STRING).orElse(fallback);
  }

  /// A whole number from `min` to `max`.
  public int integer(String name, int min, int max) {
    return required(name, Kind.integer(min, max));
  }

  /// A whole number from `min` to `max`.
  public int integer(String name, int min, int max, int fallback) {
    return value(name, Kind.integer(min, max)).orElse(fallback);
  }

  /// The address of an HTTP server.
  public URI uri(String name) {
    return required(name, Kind.ADDRESS);
  }

  /// The address of an HTTP server.
  public URI uri(String name, String fallback) {
    return value(name, Kind.ADDRESS).orElseGet(() -> URI.create(fallback));
  }

  public Path path(String name) {
    return required(name, Kind.PATH);
  }

  public Path path(String name, Path fallback) {
    return value(name, Kind.PATH).orElse(fallback);
  }

  /// A whole number and its unit: 500ms, 30s, 5m, 2h.
  public Duration duration(String name, Duration fallback) {
    return value(name, Kind.DURATION).orElse(fallback);
  }

  public Secret secret(String name) {
    return required(name, Kind.SECRET);
  }

  /// A secret of a form that `parser` knows; it refuses with an IllegalArgumentException.
  ///
  /// @param example what a right value looks like, for the operator
  public <T> T secret(String name, Function<String, T> parser, String example) {
    return required(name, Kind.secret(parser, example));
  }

  /// A text of a form that `parser` knows; it refuses with an IllegalArgumentException that says
  /// what is right.
  public <T> T parsed(String name, Function<String, T> parser, String fallback) {
    try {
      return parser.apply(string(name, fallback));
    } catch (IllegalArgumentException e) {
      problems.add(name + ": " + e.getMessage());
      return parser.apply(fallback);
    }
  }

  /// The same for a variable that must be set.
  ///
  /// @param expected what to write, for the operator
  /// @param standIn keeps reading going after a problem; what is made of it is never handed out
  public <T> T parsed(String name, String expected, Function<String, T> parser, T standIn) {
    known.add(name);
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      problems.add(name + " is not set: set it to " + expected);
      return standIn;
    }
    try {
      return parser.apply(text.get());
    } catch (IllegalArgumentException e) {
      problems.add(name + ": " + e.getMessage());
      return standIn;
    }
  }

  /// Values separated by commas; empty where the variable is not set.
  public List<String> list(String name) {
    return value(name, Kind.LIST).orElse(List.of());
  }

  /// Empty where the variable is not set: `env.optional("SHIGOTO_MODELS", env::path)`.
  public <T> Optional<T> optional(String name, Function<String, T> read) {
    known.add(name);
    return text(name).map(set -> read.apply(name));
  }

  private <T> T required(String name, Kind<T> kind) {
    if (text(name).isEmpty()) {
      problems.add(name + " is not set: set it to " + kind.expected());
    }
    return value(name, kind).orElse(kind.standIn());
  }

  private <T> Optional<T> value(String name, Kind<T> kind) {
    known.add(name);
    return text(name).map(text -> parse(name, text, kind));
  }

  private <T> T parse(String name, String text, Kind<T> kind) {
    try {
      return kind.parser().apply(text);
    } catch (IllegalArgumentException e) {
      problems.add(name + " is " + kind.shown().apply(text) + ": set it to " + kind.expected());
      return kind.standIn();
    }
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(variables.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private void findUnknown() {
    variables.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
        .sorted()
        .map(name -> name + " is not a known variable: " + Spelling.advice(name, known))
        .forEach(problems::add);
  }

  private void check() {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }
}
