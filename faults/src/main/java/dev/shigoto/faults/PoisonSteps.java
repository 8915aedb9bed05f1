package dev.shigoto.faults;

import dev.shigoto.database.Database;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.JdbiException;

/// Rows that cannot be shown, and values that the database must not take.
final class PoisonSteps {

  private static final String HALF_A_CHARACTER = "看護師\ud83d";

  private final String source;
  private final RandomGenerator random;
  private final Edits edits;
  private final double share;

  PoisonSteps(String source, RandomGenerator random, Edits edits, double share) {
    this.source = source;
    this.random = random;
    this.edits = edits;
    this.share = share;
  }

  boolean isDue() {
    return share > 0 && random.nextDouble() < share;
  }

  Step next(Map<String, KnownJob> now) {
    String id = edits.pick(List.copyOf(now.keySet()));
    return switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> poison(now, id);
      case 4, 5 -> Edit.transaction("cure", now, List.of(edits.cure(id)));
      case 6 -> new Step("half a character", now, this::bringHalfACharacter);
      default -> refused(now, id);
    };
  }

  private Step poison(Map<String, KnownJob> now, String id) {
    Poison[] all = Poison.values();
    Poison poison = all[1 + random.nextInt(all.length - 1)];
    // the dear one is rare
    Poison used =
        poison == Poison.TEN_MEGABYTES && random.nextInt(3) > 0 ? Poison.NAN_VECTOR : poison;
    return Edit.transaction("poison " + used, now, List.of(edits.cure(id), edits.poison(id, used)));
  }

  private void bringHalfACharacter(Database database) {
    var ad = Ads.ad(source, "half", HALF_A_CHARACTER, "");
    if (database.jobs().upsert(List.of(ad)).rejected().isEmpty()) {
      throw new DivergedException("the database took a lone surrogate");
    }
  }

  private Step refused(Map<String, KnownJob> now, String id) {
    String assignment =
        random.nextBoolean()
            ? "pay_unit = 'HOUR', pay_min = 9223372036854775808"
            : "description = repeat('看', 100001)";
    return new Step("refused", now, database -> refuse(database, id, assignment));
  }

  private void refuse(Database database, String id, String assignment) {
    try {
      database.jdbi().useHandle(h -> new JobSql(source).assign(h, id, assignment));
    } catch (JdbiException e) {
      return;
    }
    throw new DivergedException("the database took " + assignment);
  }
}
