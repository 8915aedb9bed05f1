package dev.shigoto.domain.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The texts beside the classes of this package.
final class LintResource {

  private LintResource() {}

  /// The lines of a file that hold something, without its comments (lines that begin with #).
  static List<String> lines(String name) {
    try (InputStream in = LintResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("text " + name + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the text " + name, e);
    }
  }
}
