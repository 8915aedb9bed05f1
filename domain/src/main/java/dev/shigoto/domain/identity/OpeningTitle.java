package dev.shigoto.domain.identity;

import dev.shigoto.domain.ad.AdText;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A title without what makes it loud: the work, and what in brackets or behind a stroke tells one
/// opening of an employer from the next (東店, 夜勤, A棟, 数学).
///
/// @param work 軽作業 of ≪小牧市≫日払いOK♪軽作業スタッフ; empty where nothing but noise was written
/// @param marks 小牧市 of the same title
/// @param kinds words that make another opening of it wherever they stand: 夜勤専従, 60歳以上, 補助, 店長
record OpeningTitle(String work, NavigableSet<String> marks, NavigableSet<String> kinds) {

  private static final Pattern KIND =
      Pattern.compile(
          "夜勤専従|夜専|夜勤のみ|日勤のみ|早番|遅番|早朝|夜間|[0-9]{2}[歳才](?:以上|以下|未満|代)|障害者|障がい者|新卒|高校生"
              + "|見習|リーダー|主任|助手|補助|アシスタント|准看|店長|管理者|責任者|短期|産休|育休");

  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[【《≪<〈「『〔{]([^)\\]】》≫>〉」』〕}]{1,60})[)\\]】》≫>〉」』〕}]");
  private static final Pattern STROKE = Pattern.compile("[/|｜◆◎★☆♪■●▲▼◇○※!&＆]+| - |:");
  private static final Pattern COMMA = Pattern.compile("[、,・/ ]");

  static OpeningTitle of(String title) {
    String loud = AdText.normal(title).toLowerCase(Locale.ROOT);
    String normal = TitleNoise.without(loud);
    NavigableSet<String> marks = new TreeSet<>();
    Matcher brackets = BRACKETS.matcher(normal);
    while (brackets.find()) {
      COMMA.splitAsStream(brackets.group(1)).forEach(mark -> addMark(marks, mark));
    }
    String work = "";
    for (String part : STROKE.split(brackets.replaceAll("/"))) {
      String letters = TitleNoise.withoutEnding(Letters.only(part));
      if (work.isEmpty()) {
        work = letters;
      } else {
        addMark(marks, part);
      }
    }
    marks.remove(work);
    return new OpeningTitle(work, marks, kinds(loud));
  }

  private static NavigableSet<String> kinds(String title) {
    NavigableSet<String> kinds = new TreeSet<>();
    Matcher kind = KIND.matcher(title);
    while (kind.find()) {
      kinds.add(kind.group().replace('才', '歳'));
    }
    return kinds;
  }

  private static void addMark(NavigableSet<String> marks, String written) {
    String mark = TitleNoise.withoutEnding(Letters.only(written));
    if (!mark.isEmpty()) {
      marks.add(mark);
    }
  }

  /// How alike the works are, or the work of one and a mark of the other, as 美容師（スタイリスト） and
  /// スタイリスト: from 0 to 1.
  double likeness(OpeningTitle other) {
    if (work.equals(other.work) || marks.contains(other.work) || other.marks.contains(work)) {
      return 1;
    }
    NavigableSet<String> mine = pairs(work);
    NavigableSet<String> theirs = pairs(other.work);
    double best = likeness(mine, theirs);
    for (String mark : marks) {
      best = Math.max(best, likeness(pairs(mark), theirs));
    }
    for (String mark : other.marks) {
      best = Math.max(best, likeness(mine, pairs(mark)));
    }
    return best;
  }

  /// The mean of the share of the shorter that the longer has too, and of the share of both in all.
  private static double likeness(NavigableSet<String> one, NavigableSet<String> other) {
    long both = one.stream().filter(other::contains).count();
    int shorter = Math.min(one.size(), other.size());
    return shorter == 0 ? 0 : 0.5 * both / shorter + (double) both / (one.size() + other.size());
  }

  private static NavigableSet<String> pairs(String letters) {
    NavigableSet<String> pairs = new TreeSet<>();
    for (int i = 0; i + 2 <= letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }

  /// Whether each has a mark that the other lacks: two branches, two shifts, two subjects.
  boolean marksDiffer(OpeningTitle other) {
    return lacks(other) && other.lacks(this);
  }

  private boolean lacks(OpeningTitle other) {
    return marks.stream().anyMatch(mark -> !other.has(mark));
  }

  /// 小牧市 stands in 愛知県小牧市, and in the work of 小牧市の軽作業.
  private boolean has(String mark) {
    return work.contains(mark)
        || marks.stream().anyMatch(it -> it.endsWith(mark) || mark.endsWith(it));
  }
}
