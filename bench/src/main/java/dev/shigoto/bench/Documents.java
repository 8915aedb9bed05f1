package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.IndexedFacts;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.KnownJob;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import dev.shigoto.models.facts.FactFiles;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Jobs as the engine's JSON, with their embeddings and facts.
final class Documents {

  private final Embedder embedder;
  private final AdAnalysis analysis;

  Documents(Embedder embedder) {
    this.embedder = embedder;
    this.analysis = FactFiles.NONE.open();
  }

  byte[] one(Job job) {
    return json(job, embed(List.of(job)).getFirst());
  }

  /// The body of one `_bulk` request.
  byte[] bulk(List<Job> jobs) {
    List<float[]> embeddings = embed(jobs);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      body.writeBytes(
          "{\"index\":{\"_id\":\"%s\",\"version\":%d,\"version_type\":\"external\"}}\n"
              .formatted(job.id(), job.revision())
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(json(job, embeddings.get(i)));
      body.write('\n');
    }
    return body.toByteArray();
  }

  private List<float[]> embed(List<Job> jobs) {
    return embedder.embed(
        jobs.stream().map(job -> JobText.passage(job.ad())).toList(), TextRole.PASSAGE);
  }

  /// In their order.
  List<JobDocument> of(List<Job> jobs) {
    List<float[]> embeddings = embed(jobs);
    return IntStream.range(0, jobs.size())
        .mapToObj(i -> document(jobs.get(i), embeddings.get(i)))
        .toList();
  }

  private byte[] json(Job job, float[] embedding) {
    return json(document(job, embedding));
  }

  private JobDocument document(Job job, float[] embedding) {
    Instant now = Corpus.CLOCK.instant();
    AdFacts facts = analysis.read(job.ad(), JapaneseDay.of(now));
    IndexedFacts indexed = IndexedFacts.of(job.ad(), facts);
    return JobDocument.of(KnownJob.ofNew(job, indexed, now), embedding, now);
  }

  static byte[] json(JobDocument document) {
    try {
      return DocumentJson.MAPPER.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
