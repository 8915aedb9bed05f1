package dev.shigoto.domain.ad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists beside the classes that read ads.
public final class AdResource {

  private AdResource() {}

  static List<String> lines(String name) {
    return lines(AdResource.class, name);
  }

  /// The lines of the list `name` beside `reader`, without its comments (lines that begin with #).
  public static List<String> lines(Class<?> reader, String name) {
    try (InputStream in = reader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list " + name + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }
}
