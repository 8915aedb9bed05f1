package dev.shigoto.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.Job;
import dev.shigoto.indexer.embedding.Embedding;
import dev.shigoto.indexer.embedding.TextVector;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.models.Embedder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Makes documents of jobs: embeds their texts, reads their facts and writes them as JSON.
final class Documents {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Embedding embedding;
  private final AdAnalysis analysis;
  private final Clock clock;

  Documents(Embedding embedding, AdAnalysis analysis, Clock clock) {
    this.embedding = embedding;
    this.analysis = analysis;
    this.clock = clock;
  }

  /// A put for every job whose text can be embedded, a removal for the others.
  Batch of(List<Job> jobs, Embedder embedder) throws InterruptedException {
    List<Operation> operations = new ArrayList<>(jobs.size());
    List<QuarantinedJob> refusals = new ArrayList<>();
    List<TextVector> vectors = embedding.of(jobs, embedder);
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      switch (vectors.get(i)) {
        case TextVector.Made made -> operations.add(put(job, made.text().vector()));
        case TextVector.Failed failure -> {
          operations.add(new Operation.Remove(job.id(), job.revision()));
          refusals.add(new QuarantinedJob(job.id(), job.revision(), failure.reason()));
        }
      }
    }
    return new Batch(operations, refusals);
  }

  private Operation put(Job job, float[] vector) {
    try {
      Instant now = clock.instant();
      AdFacts facts = analysis.read(job.ad(), LocalDate.ofInstant(now, JAPAN));
      JobDocument document = JobDocument.of(job, facts, vector, now);
      byte[] json = DocumentJson.MAPPER.writeValueAsBytes(document);
      return new Operation.Put(job.id(), job.revision(), json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("job " + job.id() + " has no JSON form", e);
    }
  }
}
