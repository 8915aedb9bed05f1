package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Wish.Without;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is not wanted and is no condition: 接客なし, 営業以外.
final class NegationStage implements StageReader {

  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?<topic>[^ ]{2,12}?)(?:は|が|の|も)?(?:一切)?(?:なし|無し|ナシ|NG|お断り)(?:で|の|な)?(?:仕事|求人)?"
              + "|(?<soft>[^ ]{1,11}?[^ぁ-ん ])(?:は|が|の|も)(?:ない|無い|苦手)(?:で|な)?(?:仕事|職場|ところ|求人)?");
  private static final Pattern BUT =
      Pattern.compile("(?<topic>[^ ]{1,11}?[^ ])(?:は)?(?:以外|を?除く|を?除いて)(?:で|の)?(?:仕事|求人|職種)?");

  /// Of these an ad says so itself, and no other speaks of them in the same sense: 面接なし.
  private static final Set<String> SAID_ONLY =
      Set.of(
          "面接", "履歴書", "経験", "資格", "免許", "学歴", "スキル", "職歴", "審査", "年齢制限", "試用期間", "ブランク", "休憩",
          "問題", "関係", "知識", "制限", "登録");

  @Override
  public Stage stage() {
    return Stage.NEGATION;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (Free free : line.rest()) {
      Matcher but = BUT.matcher(free.text());
      Matcher without = WITHOUT.matcher(free.text());
      if (but.matches()) {
        exclude(but.group("topic"), free, line, draft);
      } else if (without.matches()) {
        refuse(without, free, line, draft);
      }
    }
  }

  private void refuse(Matcher without, Free free, Line line, Draft draft) {
    boolean hard = without.group("topic") != null;
    String topic = hard ? without.group("topic") : without.group("soft");
    if (!SAID_ONLY.contains(topic)) {
      draft.wish(stage(), line.typed(free.start(), free.end()), new Without(topic));
      line.hide(free.start(), free.end());
    }
  }

  private void exclude(String topic, Free free, Line line, Draft draft) {
    String words = line.typed(free.start(), free.end());
    draft.exclude(Term.of(topic));
    draft.read(new Reading(stage(), words, Effect.TEXT, topic + "以外", Filters.NONE));
    line.hide(free.start(), free.end());
  }
}
