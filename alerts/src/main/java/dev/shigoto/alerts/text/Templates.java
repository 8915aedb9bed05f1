package dev.shigoto.alerts.text;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.shigoto.domain.alert.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// One mail's templates of a language: `NAME.html`, in which what is filled in is escaped, and
/// `NAME.txt`, in which it stands as it is.
record Templates(Template html, Template plain) {

  static Templates load(String name, Language language) {
    String path = "/dev/shigoto/alerts/text/" + language.tag() + "/" + name;
    return new Templates(load(path + ".html", true), load(path + ".txt", false));
  }

  private static Template load(String path, boolean escaped) {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(Templates.class.getResourceAsStream(path), path),
            StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(escaped).compile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  String html(Map<String, Object> values) {
    return html.execute(values);
  }

  String plain(Map<String, Object> values) {
    return plain.execute(values);
  }
}
