package dev.shigoto.alerts.matching;

import dev.shigoto.database.identity.JobIdentities;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.indextemplates.IndexedFacts;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.KnownJob;
import dev.shigoto.models.Embedder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Makes the documents of jobs that the engine has of them, but for their vectors.
///
/// @param analysis as the indexer's
/// @param embedder as the indexer's
public record JobReader(AdAnalysis analysis, JobIdentities identities, Embedder embedder) {

  private static final float[] LATER = new float[0];

  /// In their order.
  List<JobDocument> documents(List<Job> jobs, Instant now) {
    Map<JobId, IdentityFacts> openings = identities.readFor(jobs, now);
    return jobs.stream().map(job -> document(job, openings, now)).toList();
  }

  private JobDocument document(Job job, Map<JobId, IdentityFacts> openings, Instant now) {
    IndexedFacts facts = IndexedFacts.of(job.ad(), analysis.read(job.ad(), JapaneseDay.of(now)));
    IdentityFacts opening = openings.get(job.id());
    KnownJob known =
        opening == null ? KnownJob.ofNew(job, facts, now) : new KnownJob(job, facts, opening);
    return JobDocument.of(known, LATER, now);
  }

  float[] vector(Job job) {
    return embedder.embedWhole(List.of(JobText.passage(job.ad()))).getFirst().vector();
  }
}
