package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Wish.UnderContract;
import java.util.Set;

/// Contracts: 正社員, バイト.
final class ContractReader implements StageReader {

  @Override
  public Stage stage() {
    return Stage.EMPLOYMENT_TYPE;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (Free free : line.free()) {
      Wishes.employmentType(free.text())
          .ifPresent(
              type -> {
                String words = line.typed(free.start(), free.end());
                draft.wish(stage(), words, new UnderContract(Set.of(type)));
                line.take(free.start(), free.end());
              });
    }
  }
}
