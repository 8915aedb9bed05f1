package dev.shigoto.alerts.text;

import dev.shigoto.domain.alert.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The short phrases of a language, among the resources.
final class Words {

  private final Properties phrases = new Properties();

  Words(Language language) {
    String path = "/dev/shigoto/alerts/text/" + language.tag() + "/words.properties";
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(path), path),
            StandardCharsets.UTF_8)) {
      phrases.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  String say(String name, Object... values) {
    String phrase = Objects.requireNonNull(phrases.getProperty(name), name);
    return new MessageFormat(phrase, Locale.JAPAN).format(values);
  }
}
