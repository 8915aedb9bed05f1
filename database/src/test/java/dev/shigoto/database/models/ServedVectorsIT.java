package dev.shigoto.database.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.embedded.TestStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServedVectorsIT {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void every_bit_of_a_number_is_kept() {
    Random random = new Random(1);
    List<Float> odd =
        Stream.concat(
                Stream.of(
                    Float.NaN,
                    -0f,
                    Float.MIN_VALUE,
                    Float.MAX_VALUE,
                    Float.NEGATIVE_INFINITY,
                    0.1f),
                Stream.generate(() -> Float.intBitsToFloat(random.nextInt())).limit(200))
            .toList();

    database.vectors().add(List.of(vector(NOW, 1, odd, Math.nextUp(0.5f))));

    ServedVector read = read(Optional.empty()).getFirst();
    assertEquals(bits(odd), bits(read.vector()));
    assertEquals(vector(NOW, 1, read.vector(), Math.nextUp(0.5f)), read);
  }

  private static List<Integer> bits(List<Float> numbers) {
    return numbers.stream().map(Float::floatToIntBits).toList();
  }

  @Test
  void those_of_a_model_and_since_a_moment_are_read_in_their_order() {
    Instant earlier = NOW.minus(Duration.ofDays(40));
    database
        .vectors()
        .add(
            List.of(
                vector(NOW, 2, List.of(1f), 1),
                vector(NOW, 1, List.of(1f), 1),
                vector(earlier, 3, List.of(1f), 1)));

    assertEquals(List.of(1L, 2L), jobs(NOW, Optional.of("trees")));
    assertEquals(List.of(3L, 1L, 2L), jobs(earlier, Optional.empty()));
    assertEquals(List.of(), jobs(earlier, Optional.of("other")));
  }

  @Test
  void months_of_long_ago_are_dropped() {
    Instant earlier = NOW.minus(Duration.ofDays(40));
    database.vectors().add(List.of(vector(NOW, 1, List.of(), 1), vector(earlier, 2, List.of(), 1)));

    assertEquals(1, database.vectors().forget(NOW.minus(Duration.ofDays(10))));

    assertEquals(List.of(1L), jobs(earlier, Optional.empty()));
  }

  private List<Long> jobs(Instant since, Optional<String> model) {
    List<Long> jobs = new ArrayList<>();
    database.vectors().read(since, model, it -> jobs.add(it.job().value()));
    return jobs;
  }

  private List<ServedVector> read(Optional<String> model) {
    List<ServedVector> all = new ArrayList<>();
    database.vectors().read(Instant.EPOCH, model, all::add);
    return all;
  }

  private static ServedVector vector(Instant at, long job, List<Float> values, float score) {
    return new ServedVector(at, "q", new JobId(job), "trees", "trees@1", values, score);
  }
}
