package dev.shigoto.domain.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes from Sudachi's synonym dictionary the groups that mean one thing. It serves all of
/// Japanese; a job search that took every group of it would find what nobody meant.
///
/// @param groups what is taken, one line of a dictionary file each
/// @param pruned how many groups were left out, by the first reason
public record SudachiImport(List<String> groups, Map<Reason, Integer> pruned) {

  /// Why a group is left out.
  public enum Reason {
    OWN_WORDS("has a word that the project's own dictionary knows"),
    WORD_CLASS("has verbs or adjectives"),
    TOO_BROAD("has more than " + MOST_LEXEMES + " different words"),
    NAMES("is about names, places, characters or insults"),
    ONE_WORD("has only one word left that can be exchanged for others");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /// Groups of more words than this gather kin, not synonyms.
  private static final int MOST_LEXEMES = 6;

  private static final Set<String> FIELDS_LEFT_OUT =
      Set.of("人名", "地名", "キャラ", "不快", "組織名", "店名", "単位");

  public SudachiImport {
    groups = List.copyOf(groups);
    pruned = Map.copyOf(pruned);
  }

  /// @param own the words that win over those of the file
  public static SudachiImport of(List<String> lines, SeekersDictionary own) {
    Map<String, List<SudachiLine>> byGroup = new LinkedHashMap<>();
    lines.stream()
        .flatMap(line -> SudachiLine.parse(line).stream())
        .forEach(line -> byGroup.computeIfAbsent(line.group(), g -> new ArrayList<>()).add(line));
    Map<Reason, Integer> pruned = new EnumMap<>(Reason.class);
    List<String> groups = new ArrayList<>();
    Set<String> ambiguous = ambiguous(byGroup);
    for (List<SudachiLine> group : byGroup.values()) {
      List<String> words = words(group, ambiguous);
      Optional<Reason> reason = reason(group, words, own);
      reason.ifPresentOrElse(
          it -> pruned.merge(it, 1, Integer::sum),
          () -> groups.add(String.join(GroupLine.PARTING, words)));
    }
    return new SudachiImport(groups, pruned);
  }

  private static Optional<Reason> reason(
      List<SudachiLine> group, List<String> words, SeekersDictionary own) {
    if (group.stream().anyMatch(line -> own.knows(line.word()))) {
      return Optional.of(Reason.OWN_WORDS);
    } else if (!group.stream().allMatch(SudachiLine::isNominal)) {
      return Optional.of(Reason.WORD_CLASS);
    } else if (lexemes(group) > MOST_LEXEMES || words.size() > GroupLine.MOST_WORDS) {
      return Optional.of(Reason.TOO_BROAD);
    } else if (group.stream().anyMatch(SudachiImport::isName)) {
      return Optional.of(Reason.NAMES);
    }
    return words.size() < 2 ? Optional.of(Reason.ONE_WORD) : Optional.empty();
  }

  private static long lexemes(List<SudachiLine> group) {
    return group.stream().map(SudachiLine::lexeme).distinct().count();
  }

  private static boolean isName(SudachiLine line) {
    return Arrays.stream(line.field().split("/", -1)).anyMatch(FIELDS_LEFT_OUT::contains);
  }

  /// The words that a line may hold: each once, none ambiguous, none with a sign of the format.
  private static List<String> words(List<SudachiLine> group, Set<String> ambiguous) {
    Map<String, String> byKey = new LinkedHashMap<>();
    group.stream()
        .filter(line -> line.expands() && !line.isMistake())
        .map(SudachiLine::word)
        .filter(word -> !ambiguous.contains(WordKey.of(word)) && isUsable(word))
        .forEach(word -> byKey.putIfAbsent(WordKey.of(word), word));
    return List.copyOf(byKey.values());
  }

  private static boolean isUsable(String word) {
    return WordKey.of(word).length() >= 2
        && word.length() <= GroupLine.LONGEST_WORD
        && word.codePoints().anyMatch(Character::isLetter)
        && !word.startsWith("#")
        && !word.contains(GroupLine.PARTING)
        && !word.contains(GroupLine.ARROW);
  }

  /// Words of more than one group, which mean more than one thing.
  private static Set<String> ambiguous(Map<String, List<SudachiLine>> byGroup) {
    Set<String> seen = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (List<SudachiLine> group : byGroup.values()) {
      Set<String> keys =
          group.stream().map(line -> WordKey.of(line.word())).collect(Collectors.toSet());
      keys.stream().filter(key -> !seen.add(key)).forEach(again::add);
    }
    return again;
  }
}
