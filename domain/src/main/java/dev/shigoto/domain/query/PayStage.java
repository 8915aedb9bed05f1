package dev.shigoto.domain.query;

import dev.shigoto.domain.pay.WishedPay;
import dev.shigoto.domain.query.Reading.Effect;
import java.util.Optional;

/// The least pay: 時給1200円以上. Strict; of two floors the higher holds.
final class PayStage implements StageReader {

  @Override
  public Stage stage() {
    return Stage.PAY;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (WishedPay pay : WishedPay.in(line.normal())) {
      if (line.isFree(pay.start(), pay.end())) {
        take(pay, line, draft);
      }
    }
  }

  private void take(WishedPay pay, Line line, Draft draft) {
    PayFloor floor = new PayFloor(pay.unit(), pay.least());
    draft.filters.pay =
        draft.filters.pay.filter(it -> it.hourly() >= floor.hourly()).or(() -> Optional.of(floor));
    FilterDraft same = new FilterDraft(Filters.NONE);
    same.pay = Optional.of(floor);
    String meaning = "%s%,d円以上".formatted(floor.unit().label(), floor.min().amount());
    String words = line.typed(pay.start(), pay.end());
    draft.read(new Reading(stage(), words, Effect.FILTER, meaning, same.done()));
    line.hide(pay.start(), pay.end());
  }
}
