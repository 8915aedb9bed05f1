package dev.shigoto.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writers at work at the same time, each on its own jobs.
final class Writers implements Program {

  private final List<Writer> writers = new ArrayList<>();
  private final Plan plan;

  Writers(Plan plan, Stores stores, Random random) {
    this.plan = plan;
    double poisonous = plan.kind() == FaultKind.POISON ? 0.4 : 0;
    for (int i = 1; i <= plan.writers(); i++) {
      writers.add(new Writer(stores.database(), "w" + i, new Random(random.nextLong()), poisonous));
    }
  }

  @Override
  public void begin() throws InterruptedException {
    if (plan.firstAds() > 0) {
      for (Writer writer : writers) {
        writer.first(plan.firstAds());
      }
    }
  }

  @Override
  public void run(Pace pace) throws InterruptedException {
    try (Crew crew = new Crew()) {
      for (Writer writer : writers) {
        crew.start(() -> writer.write(plan.steps(), pace));
      }
      crew.await();
    }
  }

  @Override
  public Map<String, KnownJob> known() {
    Map<String, KnownJob> known = new HashMap<>();
    writers.forEach(writer -> known.putAll(writer.known()));
    return known;
  }
}
