package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Reading.Effect;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How new a job must be: 新着, 3日以内, 今週掲載. Strict; of two spans the shorter holds.
final class TimeStage implements StageReader {

  private static final int WEEK = 7;
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<new>新着(?:求人|順)?|新しい順?|最新)"
              + "|(?<number>[0-9]{1,2})(?<unit>日|週間)以内(?:に?(?:掲載|公開|更新|投稿))?"
              + "|(?<named>今日|本日|昨日|今週|今月)の?(?:新着|掲載|公開|更新|追加)?)(?:の?(?:求人|仕事))?");

  @Override
  public Stage stage() {
    return Stage.TIME;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (Free free : line.chunks()) {
      Matcher words = WORDS.matcher(free.text());
      if (words.matches()) {
        take(free, period(words), line, draft);
      }
    }
  }

  private static Period period(Matcher words) {
    if (words.group("number") != null) {
      int number = Math.max(1, Integer.parseInt(words.group("number")));
      return words.group("unit").equals("日") ? Period.ofDays(number) : Period.ofDays(WEEK * number);
    }
    String named = words.group("named");
    return Period.ofDays(
        named == null
            ? WEEK
            : switch (named) {
              case "今日", "本日" -> 1;
              case "昨日" -> 2;
              case "今週" -> WEEK;
              default -> 31;
            });
  }

  private void take(Free free, Period period, Line line, Draft draft) {
    draft.filters.postedSince =
        draft
            .filters
            .postedSince
            .filter(it -> days(it) <= days(period))
            .or(() -> Optional.of(period));
    FilterDraft same = new FilterDraft(Filters.NONE);
    same.postedSince = Optional.of(period);
    String words = line.typed(free.start(), free.end());
    String meaning = days(period) + "日以内に掲載";
    draft.read(new Reading(stage(), words, Effect.FILTER, meaning, same.done()));
    line.hide(free.start(), free.end());
  }

  private static long days(Period period) {
    return LocalDate.EPOCH.plus(period).toEpochDay();
  }
}
