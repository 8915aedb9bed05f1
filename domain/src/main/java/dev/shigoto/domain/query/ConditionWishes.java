package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.condition.ConditionFact;
import dev.shigoto.domain.condition.ConditionReader;
import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Conditions: 夜勤なし, 未経験, 在宅. First by what seekers alone say, then by the reader of ads.
final class ConditionWishes implements StageReader {

  /// What seekers add to a condition without changing it.
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?:の|な)?(?:お?仕事|求人|職場|会社|働き方)|(?:を|が)?(?:希望|したい|ほしい|欲しい|いい|良い)"
              + "|(?:でも|も)?(?:ok|可能?|歓迎|大丈夫)|(?:が|の)?(?:あり|有り|有|ある|付き|つき|付)|で|の|に)$");

  /// Typed apart from the word that they belong to: 土日 休み, 残業 なし.
  private static final Set<String> BELONGING =
      Set.of(
          "なし", "無し", "無", "ナシ", "ok", "可", "休み", "休", "あり", "有", "歓迎", "少なめ", "のみ", "だけ", "希望",
          "不可", "ng", "自由", "不問", "完備", "支給", "から", "以内", "応援", "制", "勤務", "不要");

  /// What seekers add to an amount that ads state plainly: 賞与4ヶ月分以上, 残業20時間程度.
  private static final Pattern AMOUNT_TAIL =
      Pattern.compile("分?(?:以上|以内|以下|程度|前後|くらい|ぐらい|ほど)|分(?=$|[のでな])");

  @Override
  public Stage stage() {
    return Stage.CONDITIONS;
  }

  @Override
  public void read(Line line, Draft draft) {
    readPairs(line, draft);
    for (Free free : line.free()) {
      word(free.text()).ifPresent(meaning -> take(free, meaning, line, draft));
    }
    readAsAd(line, draft);
    for (Free free : line.free()) {
      readBeginning(free, line, draft);
    }
    for (Free free : line.chunks()) {
      word(free.text()).ifPresent(meaning -> take(free, meaning, line, draft));
    }
  }

  private void readPairs(Line line, Draft draft) {
    List<Free> free = line.free();
    for (int i = 0; i + 1 < free.size(); i++) {
      Free next = free.get(i + 1);
      if (BELONGING.contains(WishWords.folded(next.text()))) {
        Free both = new Free(free.get(i).start(), next.end(), free.get(i).text() + next.text());
        word(both.text()).or(() -> said(both.text())).ifPresent(it -> take(both, it, line, draft));
      }
    }
  }

  /// 土日休み of 土日休みの事務.
  private void readBeginning(Free free, Line line, Draft draft) {
    for (int at = free.text().length() - 2; at >= 2; at--) {
      if ("のでな、・".indexOf(free.text().charAt(at)) >= 0) {
        Free head = new Free(free.start(), free.start() + at, free.text().substring(0, at));
        Optional<Meaning> meaning = word(head.text());
        if (meaning.isPresent()) {
          take(head, meaning.get(), line, draft);
          return;
        }
      }
    }
  }

  /// By the rules that read ads.
  private void readAsAd(Line line, Draft draft) {
    for (Free free : line.free()) {
      AdText text = AdText.of(AdField.TITLE, free.text());
      List<ConditionFact> facts = ConditionReader.inWords(text);
      boolean little = facts.stream().anyMatch(it -> it.condition() == Condition.LITTLE_OVERTIME);
      for (ConditionFact fact : facts) {
        if (little && fact.condition() == Condition.OVERTIME) {
          continue; // 残業20時間 is bearable to who types it, and in an ad there is some
        }
        int start = free.start() + fact.span().start();
        int end = free.start() + endOfAmount(free.text(), fact.span().end());
        wished(fact).ifPresent(it -> take(new Free(start, end, ""), it, line, draft));
      }
    }
  }

  private static int endOfAmount(String text, int end) {
    Matcher tail = AMOUNT_TAIL.matcher(text).region(end, text.length());
    return tail.lookingAt() ? tail.end() : end;
  }

  private static Optional<Meaning> said(String words) {
    return ConditionReader.inWords(AdText.of(AdField.TITLE, words)).stream()
        .filter(fact -> fact.span().text().length() == words.length())
        .flatMap(fact -> wished(fact).stream())
        .findFirst();
  }

  private static Optional<Meaning> wished(ConditionFact fact) {
    return fact.polarity() == Polarity.YES
        ? Optional.of(meaning(fact.condition()))
        : Wishes.opposite(fact.condition()).map(ConditionWishes::meaning);
  }

  private static Meaning meaning(Condition condition) {
    return switch (condition) {
      case REMOTE_WORK -> new FromHome(Set.of(RemoteLevel.PARTIAL, RemoteLevel.FULL));
      case FULL_REMOTE -> new FromHome(Set.of(RemoteLevel.FULL));
      default -> new Keeps(condition);
    };
  }

  private static Optional<Meaning> word(String typed) {
    String word = WishWords.folded(typed);
    Optional<Meaning> found = known(word);
    while (found.isEmpty()) {
      var tail = TAIL.matcher(word);
      if (!tail.find() || tail.start() < 2) {
        return Optional.empty();
      }
      word = word.substring(0, tail.start());
      found = known(word);
    }
    return found;
  }

  private static Optional<Meaning> known(String word) {
    Set<RemoteLevel> levels = Wishes.remote(word);
    return levels.isEmpty()
        ? Wishes.condition(word).map(ConditionWishes::meaning)
        : Optional.of(new FromHome(levels));
  }

  private void take(Free free, Meaning meaning, Line line, Draft draft) {
    draft.wish(stage(), line.typed(free.start(), free.end()), meaning);
    line.take(free.start(), free.end());
  }
}
