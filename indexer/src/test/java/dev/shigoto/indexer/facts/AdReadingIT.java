package dev.shigoto.indexer.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.models.facts.FactFiles;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdReadingIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
  private static final List<Job> JOBS = jobs(42);

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));

  @TempDir Path folder;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_ad_is_read_once_and_another_process_remembers_what_it_says() {
    Reading first = new Reading(FactFiles.NONE);
    Reading later = new Reading(FactFiles.NONE);

    assertEquals(first.of(JOBS), later.of(JOBS));

    assertEquals(JOBS.size(), first.made());
    assertEquals(0, later.made());
  }

  @Test
  void an_ad_that_says_something_else_is_read_again() {
    Reading reading = new Reading(FactFiles.NONE);
    reading.of(JOBS);
    List<Job> changed = new ArrayList<>(JOBS);
    changed.set(3, jobs(7).get(3));

    reading.of(changed);

    assertEquals(JOBS.size() + 1, reading.made());
  }

  @Test
  void other_tables_read_everything_again() throws IOException {
    new Reading(FactFiles.NONE).of(JOBS);
    Reading other = new Reading(wages("1000"));
    other.of(JOBS);
    Reading changed = new Reading(wages("1100"));
    changed.of(JOBS);

    assertEquals(JOBS.size(), other.made());
    assertEquals(JOBS.size(), changed.made());
  }

  private FactFiles wages(String tokyo) throws IOException {
    Path file = folder.resolve("wages.tsv");
    Files.writeString(file, "東京都\t%s\t2025-10-03\n".formatted(tokyo), StandardCharsets.UTF_8);
    return new FactFiles(Optional.empty(), Optional.of(file), Optional.empty());
  }

  private static List<Job> jobs(long seed) {
    List<JobAd> ads = DemoJobs.seeded(seed, NOW).jobs(20).toList();
    List<Job> jobs = new ArrayList<>();
    for (JobAd ad : ads) {
      jobs.add(new Job(new JobId(jobs.size() + 1), 1, JobStatus.ACTIVE, ad, NOW, NOW));
    }
    return jobs;
  }

  private final class Reading {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final AdReading reading;

    Reading(FactFiles files) {
      reading = new AdReading(files, database.derivations(), registry);
    }

    List<?> of(List<Job> jobs) {
      return reading.of(jobs, TODAY);
    }

    double made() {
      return registry.scrape().stream()
          .map(CounterSnapshot.class::cast)
          .mapToDouble(it -> it.getDataPoints().getFirst().getValue())
          .sum();
    }
  }
}
