package dev.shigoto.indextemplates;

import dev.shigoto.indextemplates.ReadWords.Part;
import dev.shigoto.indextemplates.ReadWords.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a title offers to those who type: its nouns, up to three that stand side by side (訪問, 介護,
/// 訪問介護, 訪問介護ヘルパー), and a short title as a whole.
final class TitleWords {

  /// Longer titles are advertising rather than something to search for.
  private static final int LONGEST_TITLE = 20;

  private static final int LONGEST_WORD = 16;
  private static final int SHORTEST_WORD = 2;
  private static final int MOST_JOINED = 3;

  /// Per title; what stands in front says more.
  private static final int MOST_WORDS = 24;

  private static final Set<String> SAYING_NOTHING =
      Set.of(
          "OK", "ok", "徒歩", "募集", "急募", "大募集", "歓迎", "大歓迎", "支給", "完備", "株式会社", "有限会社", "法人", "会社",
          "時給", "月給", "日給", "年収", "以上", "可能", "駅徒歩", "仕事", "お仕事", "求人", "勤務");

  private static final Pattern BRACKETS = Pattern.compile("[【(（\\[≪《<＜「『].*");

  private TitleWords() {}

  static List<String> of(String title) {
    String text = Normalizer.normalize(title, Normalizer.Form.NFKC);
    Set<String> offered = new LinkedHashSet<>();
    String whole = text.strip();
    if (whole.length() >= SHORTEST_WORD
        && whole.length() <= LONGEST_TITLE
        && !BRACKETS.matcher(whole).find()) {
      offered.add(whole);
    }
    runs(ReadWords.shared().of(text)).forEach(run -> addWords(offered, text, run));
    return offered.stream().limit(MOST_WORDS).toList();
  }

  /// Nouns that stand side by side. Places and numbers part them: they are offered by themselves,
  /// or say nothing by themselves.
  private static List<List<Word>> runs(List<Word> words) {
    List<List<Word>> runs = new ArrayList<>();
    int end = -1;
    for (Word word : words) {
      boolean first = word.start() != end;
      if (word.part() == Part.NOUN || (word.part() == Part.SUFFIX && !first)) {
        if (first) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(word);
        end = word.end();
      }
    }
    return runs;
  }

  private static void addWords(Set<String> offered, String text, List<Word> run) {
    for (int first = 0; first < run.size(); first++) {
      int behind = Math.min(run.size(), first + MOST_JOINED);
      for (int last = first; last < behind && isWhole(run, first); last++) {
        String word = text.substring(run.get(first).start(), run.get(last).end()).strip();
        if (isWhole(run, last + 1)
            && word.length() >= SHORTEST_WORD
            && word.length() <= LONGEST_WORD
            && !SAYING_NOTHING.contains(word)) {
          offered.add(word);
        }
      }
    }
  }

  /// 歯科衛生士 has a 歯科 and a 衛生士, but neither a 士 nor a 衛生.
  private static boolean isWhole(List<Word> run, int cut) {
    return cut == run.size() || run.get(cut).part() != Part.SUFFIX;
  }
}
