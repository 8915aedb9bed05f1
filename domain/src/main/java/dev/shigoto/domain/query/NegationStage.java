package dev.shigoto.domain.query;

import static dev.shigoto.domain.query.Stage.CONDITIONS;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.OtherThan;
import dev.shigoto.domain.query.Wish.Without;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is not wanted and is no condition: 接客なし, ノルマのない営業, 接客をしない仕事, 営業以外.
///
/// @param dictionary knows what can be denied in the middle of a sentence, and other words for it
record NegationStage(SeekersDictionary dictionary) implements StageReader {

  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?<topic>[^ ]{2,12}?)(?:は|が|の|も)?(?:一切)?(?:なし|無し|ナシ|NG|お断り)(?:で|の|な)?(?:仕事|求人)?"
              + "|(?<soft>[^ ]{1,11}?[^ぁ-ん ])(?:は|が|の|も)(?:ない|無い|苦手)(?:で|な)?(?:仕事|職場|ところ|求人)?");
  private static final Pattern LACKING = Pattern.compile("(?<topic>[^ぁ-ん ]{2,11})の(?:ない|無い)");
  private static final Pattern BUT =
      Pattern.compile("(?<topic>[^ ]{1,11}?[^ ])(?:は)?(?:以外|を?除く|を?除いて)(?:で|の)?(?:仕事|求人|職種)?");

  /// Of these an ad says so itself, and no other speaks of them in the same sense: 面接なし.
  private static final Set<String> SAID_ONLY =
      Set.of(
          "面接", "履歴書", "経験", "資格", "免許", "学歴", "スキル", "職歴", "審査", "年齢制限", "試用期間", "ブランク", "休憩",
          "問題", "関係", "知識", "制限", "登録");

  /// Each is a hundred phrases to look for; what is refused beyond that is excluded by its word.
  private static final int MOST = 4;

  @Override
  public Stage stage() {
    return Stage.NEGATION;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (Free free : line.rest()) {
      Matcher but = BUT.matcher(free.text());
      Matcher without = WITHOUT.matcher(free.text());
      Matcher lacking = LACKING.matcher(free.text());
      if (but.matches()) {
        exclude(but.group("topic"), free.start(), free.end(), line, draft);
      } else if (without.matches()) {
        refuse(without, free, line, draft);
      } else if (lacking.lookingAt() && !SAID_ONLY.contains(lacking.group("topic"))) {
        int end = free.start() + lacking.end();
        refuse(lacking.group("topic"), free.start(), end, line, draft);
      } else {
        readSentence(free, line, draft);
      }
    }
  }

  private void refuse(Matcher without, Free free, Line line, Draft draft) {
    boolean hard = without.group("topic") != null;
    String topic = hard ? without.group("topic") : without.group("soft");
    if (!SAID_ONLY.contains(topic)) {
      refuse(topic, free.start(), free.end(), line, draft);
    }
  }

  private void refuse(String topic, int start, int end, Line line, Draft draft) {
    Optional<Condition> condition = conditionWithout(topic).filter(_ -> draft.does(CONDITIONS));
    String words = line.typed(start, end);
    if (condition.isPresent()) {
      draft.wish(CONDITIONS, words, new Keeps(condition.get()));
      line.hide(start, end);
    } else if (draft.refused() < MOST) {
      draft.wish(stage(), words, new Without(topic, same(topic)));
      line.hide(start, end);
    } else {
      exclude(topic, start, end, line, draft);
    }
  }

  /// 夜勤なし of 夜勤をしない.
  private static Optional<Condition> conditionWithout(String topic) {
    return Wishes.condition(topic + "なし")
        .or(() -> Wishes.condition(topic).flatMap(Wishes::opposite));
  }

  private Set<String> same(String topic) {
    return dictionary.alternatives(topic).stream()
        .filter(it -> it.kind() == Alternative.Kind.EQUAL)
        .map(Alternative::word)
        .collect(Collectors.toSet());
  }

  /// 車の運転をしない of 車の運転をしない仕事.
  private void readSentence(Free free, Line line, Draft draft) {
    Optional<Denial> found = Denial.in(free.text(), this::isTopic);
    found.ifPresent(
        it ->
            refuse(
                WorkTopic.of(it.topic()).name(),
                free.start() + it.start(),
                free.start() + it.end(),
                line,
                draft));
  }

  private boolean isTopic(String words) {
    return WorkTopic.isKnown(words)
        || (dictionary.knows(words)
            && !SAID_ONLY.contains(words)
            && !WeakWords.has(words)
            && !WeakWords.isLiking(words));
  }

  /// What speaks of it, and where its occupations are known these.
  private void exclude(String topic, int start, int end, Line line, Draft draft) {
    String words = line.typed(start, end);
    draft.exclude(Term.of(topic));
    if (WorkTopic.of(topic).has().isEmpty()) {
      draft.read(new Reading(stage(), words, Effect.TEXT, topic + "以外", Filters.NONE));
    } else {
      draft.wish(stage(), words, new OtherThan(topic));
    }
    line.hide(start, end);
  }
}
