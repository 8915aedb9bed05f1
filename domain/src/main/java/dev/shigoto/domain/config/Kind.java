package dev.shigoto.domain.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a variable's text may be.
///
/// @param expected what to write, for the operator
/// @param parser throws IllegalArgumentException where the text is not of this kind
/// @param shown the text as a message may show it
/// @param standIn keeps reading going after a problem; never leaves {@link Environment#read}
record Kind<T>(
    String expected, Function<String, T> parser, UnaryOperator<String> shown, T standIn) {

  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  static final Kind<String> STRING = new Kind<>("a text", text -> text, Kind::quoted, "");

  static final Kind<Secret> SECRET =
      new Kind<>("a secret", Secret::new, text -> "***", new Secret(""));

  static final Kind<Path> PATH = new Kind<>("a path", Path::of, Kind::quoted, Path.of(""));

  static final Kind<URI> ADDRESS =
      new Kind<>(
          "an http or https address such as http://localhost:9200",
          Kind::address,
          text -> quoted(text.replaceFirst("//.*@", "//***@")),
          URI.create(""));

  static final Kind<Duration> DURATION =
      new Kind<>(
          "a duration such as 500ms, 30s, 5m or 2h", Kind::duration, Kind::quoted, Duration.ZERO);

  static final Kind<List<String>> LIST =
      new Kind<>("a list such as one,two", Kind::list, Kind::quoted, List.of());

  static Kind<Integer> integer(int min, int max) {
    return new Kind<>(
        "a whole number from " + min + " to " + max,
        text -> within(min, max, Integer.parseInt(text)),
        Kind::quoted,
        min);
  }

  static <T> Kind<T> secret(Function<String, T> parser, String example) {
    return new Kind<>("a secret such as " + example, parser, text -> "***", parser.apply(example));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static int within(int min, int max, int number) {
    if (number < min || number > max) {
      throw new IllegalArgumentException();
    }
    return number;
  }

  private static URI address(String text) {
    URI uri = URI.create(text);
    if (!List.of("http", "https").contains(uri.getScheme()) || uri.getHost() == null) {
      throw new IllegalArgumentException();
    }
    return uri;
  }

  private static Duration duration(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      throw new IllegalArgumentException();
    }
    long number = Long.parseLong(amount.group(1));
    return switch (amount.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
