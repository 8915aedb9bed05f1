package dev.shigoto.domain.query;

import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.Keeps;
import java.util.Set;

/// Conditions: 夜勤なし, 未経験, 在宅.
final class ConditionWishes implements StageReader {

  @Override
  public Stage stage() {
    return Stage.CONDITIONS;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (Free free : line.free()) {
      Wishes.condition(free.text())
          .ifPresent(condition -> take(free, new Keeps(condition), line, draft));
      Set<RemoteLevel> levels = Wishes.remote(free.text());
      if (!levels.isEmpty()) {
        take(free, new FromHome(levels), line, draft);
      }
    }
  }

  private void take(Free free, Wish.Meaning meaning, Line line, Draft draft) {
    draft.wish(stage(), line.typed(free.start(), free.end()), meaning);
    line.take(free.start(), free.end());
  }
}
