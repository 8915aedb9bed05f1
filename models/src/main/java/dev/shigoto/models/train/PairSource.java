package dev.shigoto.models.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// A file with texts that belong together; gzipped if its name ends in `.gz`.
public record PairSource(Format format, Path file) {

  /// How a file says which texts belong together.
  public enum Format {
    /// Lines of two texts with a tab between: what is asked, and what answers it.
    PAIRS("pairs", "a file of pairs"),
    /// The occupation names of the ministry of labour (厚生労働省編職業分類): a header, then lines of
    /// major, middle, minor and detail class and an example, by tabs.
    MHLW_OCCUPATIONS("mhlw-occupations", "MHLW occupation names, hellowork-mhlw.github.io, MIT"),
    /// The Japan Standard Industrial Classification (日本標準産業分類) as nested JSON.
    JSIC("jsic", "Japan Standard Industrial Classification, Ministry of Internal Affairs"),
    /// Sudachi's synonym dictionary: lines of cells by commas, the group first, the word ninth.
    SUDACHI_SYNONYMS(
        "sudachi-synonyms", "Sudachi synonym dictionary, Works Applications, Apache-2.0");

    private final String label;
    private final String origin;

    Format(String label, String origin) {
      this.label = label;
      this.origin = origin;
    }

    /// The word that the command line uses.
    public String label() {
      return label;
    }

    /// What a manifest says of such a file.
    String origin() {
      return origin;
    }

    /// The format called `label`.
    public static Optional<Format> ofLabel(String label) {
      return Arrays.stream(values()).filter(format -> format.label.equals(label)).findAny();
    }
  }

  /// @throws IllegalArgumentException naming the line that is wrong
  List<TextPair> read() {
    List<String> lines = lines();
    try {
      return switch (format) {
        case PAIRS -> TabbedPairs.of(lines);
        case MHLW_OCCUPATIONS -> MhlwPairs.of(lines);
        case JSIC -> JsicPairs.of(String.join("\n", lines));
        case SUDACHI_SYNONYMS -> SudachiPairs.of(lines);
      };
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private List<String> lines() {
    try (InputStream in = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
