package dev.shigoto.domain.dictionary;

import dev.shigoto.domain.dictionary.Alternative.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What ads say for what seekers type. Immutable.
public final class SeekersDictionary {

  /// What somebody likes and how he wants to work; few ads say it in so many words.
  private static final String LIKINGS = "likings.txt";

  /// A word has at most as many others; those that mean the same come first.
  public static final int MOST_ALTERNATIVES = 32;

  /// Knows no word.
  public static final SeekersDictionary EMPTY = new SeekersDictionary(Map.of());

  private static final List<String> SUBJECTS =
      List.of(
          "care.txt",
          "medical.txt",
          "food.txt",
          "transport.txt",
          "building.txt",
          "making.txt",
          "it.txt",
          "office.txt",
          "sales.txt",
          "professional.txt",
          "licences.txt",
          "conditions.txt",
          "duties.txt",
          LIKINGS,
          "spellings.txt");

  private final Map<String, Group> byWord;
  private final Map<String, Group> byOkurigana;

  private SeekersDictionary(Map<String, Group> byWord) {
    this.byWord = byWord;
    this.byOkurigana = byOkurigana(byWord);
  }

  /// Two groups whose words differ by okurigana only are told apart by the first that comes.
  private static Map<String, Group> byOkurigana(Map<String, Group> byWord) {
    Map<String, Group> without = new HashMap<>();
    new TreeMap<>(byWord)
        .forEach((word, group) -> without.putIfAbsent(WordKey.withoutOkurigana(word), group));
    return Map.copyOf(without);
  }

  /// The project's own words.
  public static SeekersDictionary builtIn() {
    return BuiltIn.WORDS;
  }

  /// The built-in words for what seekers like and how they want to work: 体を動かす.
  public static List<String> likings() {
    return DictionaryFile.builtIn(LIKINGS).groups(new ArrayList<>()).stream()
        .flatMap(group -> group.words().stream())
        .toList();
  }

  private static final class BuiltIn {
    static final SeekersDictionary WORDS =
        EMPTY.with(SUBJECTS.stream().map(DictionaryFile::builtIn).toList());
  }

  /// These words and those of the `.txt` files in `folder`, which may add words to a group of
  /// these.
  ///
  /// @throws DictionaryException if a file cannot be used; it names every bad line
  public SeekersDictionary with(Path folder) {
    return with(DictionaryFile.in(folder));
  }

  /// These words and those of one file.
  ///
  /// @throws DictionaryException if the file cannot be used; it names every bad line
  public SeekersDictionary withFile(Path file) {
    return with(List.of(DictionaryFile.of(file)));
  }

  /// These words and those of a text.
  ///
  /// @param name of the text, for messages
  /// @throws DictionaryException if the text cannot be used; it names every bad line
  public SeekersDictionary withText(String name, String text) {
    return with(List.of(new DictionaryFile(name, text)));
  }

  SeekersDictionary with(List<DictionaryFile> files) {
    List<String> problems = new ArrayList<>();
    GroupTable table = new GroupTable(byWord, problems);
    table.add(files.stream().flatMap(file -> file.groups(problems).stream()).toList());
    if (!problems.isEmpty()) {
      throw new DictionaryException(problems);
    }
    return new SeekersDictionary(table.byWord());
  }

  public boolean knows(String word) {
    return group(word).isPresent();
  }

  /// Other words for `word`: first those that mean the same, then those that are a kind of it,
  /// each with what means the same as that. One step down only: 医療職 finds 看護師, but not
  /// what 看護師 finds.
  public List<Alternative> alternatives(String word) {
    return group(word).map(group -> alternatives(word, group)).orElse(List.of());
  }

  private List<Alternative> alternatives(String word, Group group) {
    Map<String, Alternative> found = new LinkedHashMap<>();
    group.words().forEach(equal -> put(found, equal, Kind.EQUAL));
    group.narrower().forEach(narrower -> put(found, narrower, Kind.NARROWER));
    group.narrower().stream()
        .flatMap(narrower -> sameAs(narrower).stream())
        .forEach(equal -> put(found, equal, Kind.NARROWER));
    found.remove(WordKey.folded(word));
    return found.values().stream().limit(MOST_ALTERNATIVES).toList();
  }

  /// Groups that the dictionary has.
  public int groups() {
    return (int) GroupTable.distinct(byWord).count();
  }

  /// All words before an arrow, each of which stands in one group.
  public List<String> words() {
    return GroupTable.distinct(byWord).flatMap(group -> group.words().stream()).sorted().toList();
  }

  private List<String> sameAs(String word) {
    return group(word).map(Group::words).orElse(List.of());
  }

  private Optional<Group> group(String word) {
    return Optional.ofNullable(byWord.get(WordKey.of(word)))
        .or(() -> Optional.ofNullable(byOkurigana.get(WordKey.withoutOkurigana(word))));
  }

  private static void put(Map<String, Alternative> found, String word, Kind kind) {
    found.putIfAbsent(WordKey.folded(word), new Alternative(word, kind));
  }
}
