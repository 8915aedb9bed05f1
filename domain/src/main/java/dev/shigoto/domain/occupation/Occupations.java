package dev.shigoto.domain.occupation;

import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.OccupationsTsv.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The built-in catalogue of occupations. The words that give an occupation away are in
/// `occupations.tsv`.
public final class Occupations {

  static final String COVER = "-";
  static final String VAGUE = "?";
  private static final String WEAK = "~";

  private static final Map<String, Row> BY_CODE = new LinkedHashMap<>();
  private static final Map<String, Word> WORDS = new HashMap<>();

  static {
    OccupationsTsv.rows().forEach(Occupations::add);
  }

  private Occupations() {}

  /// Every occupation, in the order of the catalogue.
  public static Collection<Occupation> all() {
    return BY_CODE.values().stream().map(Occupations::occupation).toList();
  }

  /// The occupation with this code, for example `NURSE`.
  public static Optional<Occupation> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code)).map(Occupations::occupation);
  }

  /// The major group that an occupation belongs to, for example 医療.
  ///
  /// @throws IllegalArgumentException if the occupation is not of the catalogue
  public static String group(Occupation occupation) {
    return row(occupation).group();
  }

  /// The words in titles that give an occupation away, for example ナース; not those that say little.
  ///
  /// @throws IllegalArgumentException if the occupation is not of the catalogue
  public static List<String> words(Occupation occupation) {
    return row(occupation).words().stream().filter(word -> !word.startsWith(WEAK)).toList();
  }

  /// What an {@link OccupationByMeaning} chooses from: every occupation with its words.
  public static List<OccupationByMeaning.Choice> choices() {
    return BY_CODE.values().stream().map(Occupations::choice).toList();
  }

  /// The occupation that a title speaks of.
  public static Optional<Occupation> guess(String title) {
    return guess(title, "");
  }

  /// The occupation that a title speaks of, or the description where the title says little.
  public static Optional<Occupation> guess(String title, String description) {
    return BuiltIn.READER.read(title, description).flatMap(it -> byCode(it.code()));
  }

  /// The occupation that a word surely names, as titles do.
  public static Optional<Occupation> named(String word) {
    return BuiltIn.READER
        .read(word, "")
        .filter(it -> it.how() == OccupationFact.How.TITLE)
        .flatMap(it -> byCode(it.code()));
  }

  /// Whether this is a word for an occupation, and nothing more.
  public static boolean isWord(String word) {
    Word known = WORDS.get(word);
    return known != null && known.weight() == Word.Weight.STRONG;
  }

  /// What each word of the catalogue says.
  static Map<String, Word> wordValues() {
    return Map.copyOf(WORDS);
  }

  /// The class of 厚生労働省編職業分類 that an occupation of the catalogue is in.
  static Optional<String> official(String code) {
    return Optional.ofNullable(BY_CODE.get(code)).map(Row::official);
  }

  /// The major group of a code; empty if it is not of the catalogue.
  static String group(String code) {
    return Optional.ofNullable(BY_CODE.get(code)).map(Row::group).orElse("");
  }

  private static OccupationByMeaning.Choice choice(Row row) {
    List<String> names = new ArrayList<>(List.of(row.name()));
    names.addAll(words(occupation(row)));
    return new OccupationByMeaning.Choice(row.code(), names);
  }

  private static Row row(Occupation occupation) {
    return Optional.ofNullable(BY_CODE.get(occupation.code()))
        .orElseThrow(
            () -> new IllegalArgumentException("no occupation has the code " + occupation.code()));
  }

  private static Occupation occupation(Row row) {
    return new Occupation(row.code(), row.name());
  }

  private static void add(Row row) {
    if (!row.code().equals(COVER) && !row.code().equals(VAGUE)) {
      BY_CODE.put(row.code(), row);
    }
    row.words().forEach(word -> WORDS.put(bare(word), new Word(row.code(), "", weight(row, word))));
  }

  private static String bare(String word) {
    return word.startsWith(WEAK) ? word.substring(WEAK.length()) : word;
  }

  private static Word.Weight weight(Row row, String word) {
    return switch (row.code()) {
      case COVER -> Word.Weight.COVER;
      case VAGUE -> Word.Weight.VAGUE;
      default -> word.startsWith(WEAK) ? Word.Weight.WEAK : Word.Weight.STRONG;
    };
  }

  /// Made when first asked for, after the catalogue.
  private static final class BuiltIn {
    private static final OccupationReader READER = OccupationReader.builtIn();
  }
}
