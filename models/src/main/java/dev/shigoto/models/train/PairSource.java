package dev.shigoto.models.train;

import dev.shigoto.models.LineException;
import dev.shigoto.models.TextLines;
import dev.shigoto.models.measure.Questions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Files with texts that belong together; gzipped if their names end in `.gz`.
public record PairSource(Format format, List<Path> files) {

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
        "sudachi-synonyms", "Sudachi synonym dictionary, Works Applications, Apache-2.0"),
    /// Two files, passages as JSON lines of id and text, and lines of id, question and the passage
    /// that answers it, by tabs.
    JAQUAD("jaquad", "JaQuAD questions and passages, Skelter Labs, CC BY-SA 3.0", 2),
    /// JSON lines of two sentences and how much they say the same, 0 to 5.
    JSTS("jsts", "JSTS of JGLUE, Yahoo Japan, CC BY-SA 4.0");

    private final String label;
    private final String origin;
    private final int files;

    Format(String label, String origin) {
      this(label, origin, 1);
    }

    Format(String label, String origin, int files) {
      this.label = label;
      this.origin = origin;
      this.files = files;
    }

    /// The word that the command line uses.
    public String label() {
      return label;
    }

    /// How many files it has.
    public int files() {
      return files;
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

  public PairSource {
    files = List.copyOf(files);
    if (files.size() != format.files()) {
      throw new LineException(
          "%s has %d files, but was %s".formatted(format.label(), format.files(), files));
    }
  }

  /// @throws LineException naming the line that is wrong
  List<TextPair> read() {
    Path file = files.getFirst();
    try {
      return switch (format) {
        case PAIRS -> TabbedPairs.of(TextLines.of(file));
        case MHLW_OCCUPATIONS -> MhlwPairs.of(TextLines.of(file));
        case JSIC -> JsicPairs.of(String.join("\n", TextLines.of(file)));
        case SUDACHI_SYNONYMS -> SudachiPairs.of(TextLines.of(file));
        case JAQUAD -> QuestionPairs.of(Questions.read(file, files.get(1)));
        case JSTS -> JstsPairs.of(TextLines.of(file));
      };
    } catch (IllegalArgumentException e) {
      throw new LineException(file + ": " + e.getMessage(), e);
    }
  }
}
