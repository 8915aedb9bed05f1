package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.indexer.verify.Difference;
import dev.shigoto.indexer.verify.Repair;
import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indexer.verify.Verifier.Depth;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto index verify`: does the index in use hold exactly what the database says?
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Compare the index with the database and name what differs; exit code 3 if something does.")
final class IndexVerifyCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int SHOWN = 100;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--repair",
      description = "Index what differs again, and nothing else; exit code 0 if all is equal then.")
  private boolean repair;

  @Option(
      names = "--quick",
      description =
          "Compare digests alone: quicker, but blind to what others wrote into the index.")
  private boolean quick;

  @Option(names = "--json", description = "End with one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException, JsonProcessingException {
    try (Stores stores = Stores.open(data)) {
      JobsIndex index = new JobsIndex(stores.engine().client(), Stores.NAMES);
      int generation =
          index
              .current()
              .map(Generation::number)
              .orElseThrow(
                  () -> new LocalException("there is no index; run `shigoto index rebuild`"));
      Verification found = verify(stores, generation);
      show(found);
      if (repair && !found.isEqual()) {
        new Repair(stores.database().revisions(), index).mend(generation, found.differences());
        found = verify(stores, generation);
        System.out.println(afterRepair(found));
      }
      if (json) {
        System.out.println(toJson(found));
      }
      return found.isEqual() && found.pending().isEmpty() ? 0 : 3;
    }
  }

  private Verification verify(Stores stores, int generation) throws InterruptedException {
    return new Verifier(stores.database(), stores.engine().client(), Stores.NAMES)
        .verify(generation, quick ? Depth.DIGESTS : Depth.VERSIONS, PATIENCE);
  }

  private static void show(Verification found) {
    List<Difference> differences = found.differences();
    differences.stream().limit(SHOWN).forEach(System.out::println);
    if (differences.size() > SHOWN) {
      System.out.printf("... and %d more%n", differences.size() - SHOWN);
    }
    System.out.printf(
        "%s: %d jobs, %s%d differ, %d still on their way, after %.1f s%n",
        found.index(),
        found.jobs(),
        found.isCutOff() ? "at least " : "",
        differences.size(),
        found.pending().size(),
        found.took().toMillis() / 1000.0);
    if (!found.isEqual()) {
      System.out.println("`shigoto index verify --repair` indexes these again");
    }
  }

  private static String afterRepair(Verification found) {
    if (!found.pending().isEmpty()) {
      return found.pending().size() + " repairs wait in the queue; is an indexer running?";
    }
    return found.isEqual()
        ? "repaired: all is equal now"
        : found.differences().size() + " still differ; run `shigoto index rebuild`";
  }

  private static String toJson(Verification found) throws JsonProcessingException {
    return JsonMapper.builder()
        .build()
        .writeValueAsString(
            Map.of(
                "index", found.index(),
                "jobs", found.jobs(),
                "pending", found.pending().size(),
                "differences",
                    found.differences().stream()
                        .map(it -> Map.of("id", it.id(), "kind", it.kind().name()))
                        .toList(),
                "seconds", found.took().toMillis() / 1000.0));
  }
}
