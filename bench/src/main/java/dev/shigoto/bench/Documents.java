package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Jobs as the engine's JSON, with their embeddings.
final class Documents {

  private final Embedder embedder;

  Documents(Embedder embedder) {
    this.embedder = embedder;
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

  private static byte[] json(Job job, float[] embedding) {
    try {
      return DocumentJson.MAPPER.writeValueAsBytes(
          JobDocument.of(job, embedding, Corpus.CLOCK.instant()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
