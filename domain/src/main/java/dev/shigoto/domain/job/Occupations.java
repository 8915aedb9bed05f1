package dev.shigoto.domain.job;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The built-in catalogue of occupations, and the occupation that a title speaks of. The words that
/// give an occupation away are in `occupations.tsv`.
public final class Occupations {

  private static final Map<String, Entry> BY_CODE = new LinkedHashMap<>();
  private static final TitleWords WORDS = new TitleWords();

  static {
    OccupationsTsv.rows().forEach(Occupations::add);
  }

  private Occupations() {}

  /// Every occupation, in the order of the catalogue.
  public static Collection<Occupation> all() {
    return BY_CODE.values().stream().map(Entry::occupation).toList();
  }

  /// The occupation with this code, for example `NURSE`.
  public static Optional<Occupation> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code)).map(Entry::occupation);
  }

  /// The major group that an occupation belongs to, for example 医療.
  ///
  /// @throws IllegalArgumentException if the occupation is not of the catalogue
  public static String group(Occupation occupation) {
    return entry(occupation).group();
  }

  /// The words in titles that give an occupation away, for example ナース; not those that say little.
  ///
  /// @throws IllegalArgumentException if the occupation is not of the catalogue
  public static List<String> words(Occupation occupation) {
    return entry(occupation).words();
  }

  /// The occupation whose word is the longest in the title. What stands in brackets or behind a
  /// slash is mostly a place or a branch, so it counts only where the rest says nothing.
  public static Optional<Occupation> guess(String title) {
    return WORDS.longestIn(title).flatMap(Occupations::byCode);
  }

  private static Entry entry(Occupation occupation) {
    Entry entry = BY_CODE.get(occupation.code());
    if (entry == null) {
      throw new IllegalArgumentException("no occupation has the code " + occupation.code());
    }
    return entry;
  }

  private static void add(OccupationsTsv.Row row) {
    if (!row.code().equals(TitleWords.COVER)) {
      Occupation occupation = new Occupation(row.code(), row.name());
      BY_CODE.put(row.code(), new Entry(occupation, row.group(), strong(row.words())));
    }
    row.words().forEach(word -> WORDS.add(word, row.code()));
  }

  private static List<String> strong(List<String> words) {
    return words.stream().filter(word -> !word.startsWith(TitleWords.WEAK)).toList();
  }

  private record Entry(Occupation occupation, String group, List<String> words) {}
}
