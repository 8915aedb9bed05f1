package dev.shigoto.domain.skill;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.ad.Lexicon.Hit;
import dev.shigoto.domain.skill.SkillFact.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words of `licences.tsv` and `skills.tsv`, found in a text.
final class SkillWords {

  private static final String TIMID = "~";
  private static final String COVER = "-";

  /// Makes a timid word say something, in the clause behind it.
  private static final Pattern CUE =
      Pattern.compile("資格|免許|必須|必要|歓迎|優遇|尚可|なお可|尚良|経験|取得|所持|保有|お持ち|不問|検定|あれば|講習|研修|を?有する");

  /// The same for a skill.
  private static final Pattern USE = Pattern.compile("使える|使用|できる|開発|言語|スキル|を使");

  private static final Pattern CLAUSE_END = Pattern.compile("[。\\n※■●◆◇○◎★☆【]");
  private static final int CLAUSE = 30;
  private static final int BESIDE = 3;

  /// C and R say too little even where skills are named.
  private static final int SHORTEST_NAMED = 2;

  private final Set<String> names = new TreeSet<>();
  private final Lexicon<List<SkillWord>> words;

  SkillWords() {
    Map<String, List<SkillWord>> found = new HashMap<>();
    add("licences.tsv", Kind.LICENCE, found);
    add("skills.tsv", Kind.SKILL, found);
    words = new Lexicon<>(found);
  }

  Set<String> names() {
    return Set.copyOf(names);
  }

  /// @param normal as {@link dev.shigoto.domain.ad.AdText#normal} spells it
  /// @param named whether the text is one that names what is asked for, so that every word counts
  List<Hit<List<SkillWord>>> in(String normal, boolean named) {
    List<Hit<List<SkillWord>>> hits =
        words.hits(normal).stream().filter(it -> !it.value().isEmpty()).toList();
    List<Hit<List<SkillWord>>> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if ((named && hits.get(i).length() >= SHORTEST_NAMED)
          || !isTimid(hits.get(i))
          || isBeside(hits, i - 1)
          || isBeside(hits, i)
          || hasCue(normal, hits.get(i))) {
        found.add(hits.get(i));
      }
    }
    return found;
  }

  private static boolean isTimid(Hit<List<SkillWord>> hit) {
    return hit.value().stream().allMatch(SkillWord::timid);
  }

  /// Whether a hit and the next one are members of one list.
  private static boolean isBeside(List<Hit<List<SkillWord>>> hits, int first) {
    return first >= 0
        && first + 1 < hits.size()
        && hits.get(first + 1).start() - hits.get(first).end() <= BESIDE
        && !(isTimid(hits.get(first)) && isTimid(hits.get(first + 1)));
  }

  private static boolean hasCue(String normal, Hit<List<SkillWord>> hit) {
    int end = Math.min(normal.length(), hit.end() + CLAUSE);
    String clause = CLAUSE_END.split(normal.substring(hit.end(), end), 2)[0];
    boolean skill = hit.value().stream().anyMatch(it -> it.kind() == Kind.SKILL);
    return CUE.matcher(clause).find() || (skill && USE.matcher(clause).find());
  }

  private void add(String file, Kind kind, Map<String, List<SkillWord>> found) {
    for (String line : AdResource.lines(SkillWords.class, file)) {
      String[] cells = line.split("\t");
      if (cells[0].equals(COVER)) {
        List.of(cells[1].split(" ")).forEach(word -> found.put(word, List.of()));
        continue;
      }
      names.add(cells[0]);
      for (String entry : cells[1].split(" ")) {
        add(entry, new SkillWord(cells[0], kind, entry.startsWith(TIMID)), found);
      }
    }
  }

  private static void add(String entry, SkillWord word, Map<String, List<SkillWord>> found) {
    String bare = word.timid() ? entry.substring(TIMID.length()) : entry;
    for (String variant : Variants.of(bare)) {
      List<SkillWord> same =
          found.computeIfAbsent(
              Lexicon.spelling(variant.replace('␣', ' ')), it -> new ArrayList<>());
      if (same.stream().noneMatch(it -> it.name().equals(word.name()))) {
        same.add(word);
      }
    }
  }
}
