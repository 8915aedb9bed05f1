package dev.shigoto.models.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads pairs from a file of lines `query TAB passage`, gzipped if its name ends in `.gz`.
final class PairFile {

  private PairFile() {}

  static List<TextPair> read(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> pair(file, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static TextPair pair(Path file, String line) {
    int tab = line.indexOf('\t');
    if (tab < 1 || tab == line.length() - 1) {
      throw new IllegalArgumentException(
          file + " must have two texts with a tab between on each line, but has: " + line);
    }
    String passage = line.substring(tab + 1);
    return new TextPair(line.substring(0, tab), passage, passage);
  }
}
