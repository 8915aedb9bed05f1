package dev.shigoto.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A resource of this package: lines, where `#` begins a comment.
record TextFile(String name) {

  List<String> lines() {
    return text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /// Lines cut at tabs.
  ///
  /// @throws IllegalStateException if a line has not `columns` cells
  List<List<String>> rows(int columns) {
    return lines().stream().map(line -> row(line, columns)).toList();
  }

  /// Lines below their heading `[KEY]`.
  Map<String, List<String>> blocks() {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        current =
            blocks.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
      } else {
        current.add(line);
      }
    }
    return blocks;
  }

  private List<String> row(String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          name + ": " + columns + " cells expected, but " + cells.size() + " in: " + line);
    }
    return cells;
  }

  private String text() {
    try (InputStream in = TextFile.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
