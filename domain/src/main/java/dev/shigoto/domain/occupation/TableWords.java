package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.occupation.Word.Weight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The words of the catalogue and the names of a table together. A name that stands for two classes
/// says nothing, nor does one that is explained in brackets or very short.
final class TableWords {

  private static final String FINER = "official-words.tsv";
  private static final int SHORTEST = 3;

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private TableWords() {}

  static Map<String, Word> of(OccupationTable table) {
    TableWords found = new TableWords();
    table.classes().forEach(found::add);
    Occupations.wordValues()
        .forEach((word, value) -> found.words.put(Lexicon.spelling(word), value));
    found.classes.forEach(found::join);
    AdResource.lines(TableWords.class, FINER).forEach(line -> found.refine(line, table));
    return found.words;
  }

  private void add(OccupationClass row) {
    add(row.detail(), row.code());
    row.names().forEach(name -> add(name, row.code()));
  }

  private void add(String name, String code) {
    String word = Lexicon.spelling(name);
    String other = classes.putIfAbsent(word, code);
    if (other != null && !other.equals(code)) {
      ambiguous.add(word);
    }
  }

  private void join(String word, String code) {
    if (ambiguous.contains(word) || word.length() < SHORTEST || word.contains("(")) {
      return;
    }
    words.merge(word, new Word(code, code, Weight.STRONG), (known, named) -> joined(known, code));
  }

  /// A word of the catalogue whose class is finer than that of its occupation.
  private void refine(String line, OccupationTable table) {
    String[] cells = line.split("\t");
    if (table.byCode(cells[0]).isPresent()) {
      for (String word : cells[1].split(" ")) {
        words.computeIfPresent(Lexicon.spelling(word), (key, known) -> known.with(cells[0]));
      }
    }
  }

  /// What the catalogue says of a word's weight holds, for it was tried on ads.
  private static Word joined(Word known, String code) {
    return known.weight() == Weight.STRONG ? known.with(code) : known;
  }
}
