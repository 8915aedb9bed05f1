package dev.shigoto.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.database.identity.JobIdentities;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.indexer.embedding.Embedding;
import dev.shigoto.indexer.embedding.TextVector;
import dev.shigoto.indexer.facts.AdReading;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.IndexedFacts;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.KnownJob;
import dev.shigoto.models.Embedder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes documents of jobs: embeds their texts, reads their facts, looks up what is known of their
/// openings, and writes them as JSON.
final class Documents {

  private final Embedding embedding;
  private final AdReading reading;
  private final JobIdentities identities;
  private final Clock clock;

  Documents(Embedding embedding, AdReading reading, JobIdentities identities, Clock clock) {
    this.embedding = embedding;
    this.reading = reading;
    this.identities = identities;
    this.clock = clock;
  }

  /// A put for every job whose text can be embedded, a removal for the others.
  Batch of(List<Job> jobs, Embedder embedder) throws InterruptedException {
    List<Operation> operations = new ArrayList<>(jobs.size());
    List<QuarantinedJob> refusals = new ArrayList<>();
    List<TextVector> vectors = embedding.of(jobs, embedder);
    Instant now = clock.instant();
    List<IndexedFacts> facts = reading.of(jobs, JapaneseDay.of(now));
    Map<JobId, IdentityFacts> openings = identities.readFor(jobs, now);
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      switch (vectors.get(i)) {
        case TextVector.Made made ->
            operations.add(put(known(job, facts.get(i), openings, now), made.text().vector(), now));
        case TextVector.Failed failure -> {
          operations.add(Operation.Remove.before(job.id(), job.revision()));
          refusals.add(new QuarantinedJob(job.id(), job.revision(), failure.reason()));
        }
      }
    }
    return new Batch(operations, refusals);
  }

  private static KnownJob known(
      Job job, IndexedFacts facts, Map<JobId, IdentityFacts> openings, Instant now) {
    IdentityFacts opening = openings.get(job.id());
    return opening == null ? KnownJob.ofNew(job, facts, now) : new KnownJob(job, facts, opening);
  }

  private static Operation put(KnownJob known, float[] vector, Instant now) {
    Job job = known.job();
    try {
      JobDocument document = JobDocument.of(known, vector, now);
      byte[] json = DocumentJson.MAPPER.writeValueAsBytes(document);
      return new Operation.Put(job.id(), job.revision(), json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("job " + job.id() + " has no JSON form", e);
    }
  }
}
