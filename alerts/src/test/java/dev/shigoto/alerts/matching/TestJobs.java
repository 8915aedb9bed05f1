package dev.shigoto.alerts.matching;

import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.indextemplates.IndexedFacts;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.KnownJob;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Generated jobs, and their documents.
public final class TestJobs {

  /// When tests take place.
  static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  private static final AdAnalysis ANALYSIS = AdAnalysis.builtIn();

  private TestJobs() {}

  /// The same for the same seed.
  static List<Job> demo(long seed, int n) {
    AtomicLong id = new AtomicLong();
    return DemoJobs.seeded(seed, NOW).jobs(n).map(ad -> job(id.incrementAndGet(), ad)).toList();
  }

  static Job job(long id, JobAd ad) {
    return new Job(new JobId(id), 1, JobStatus.ACTIVE, ad, ad.postedAt(), ad.postedAt());
  }

  public static JobDocument document(Job job, Embedder embedder) {
    IndexedFacts facts = IndexedFacts.of(job.ad(), ANALYSIS.read(job.ad(), TODAY));
    KnownJob known = KnownJob.ofNew(job, facts, NOW);
    float[] vector = embedder.embed(JobText.passage(job.ad()), TextRole.PASSAGE);
    return JobDocument.of(known, vector, NOW);
  }
}
