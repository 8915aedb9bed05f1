package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.models.TextRole;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers about one job.
record JobById(Engine engine, TextVectors vectors) {

  /// Nearest jobs looked at for each that is shown, to have enough once reposts are left out.
  private static final int NEIGHBOURS = 3;

  /// Who looks for likes of a job has seen what its employer offers.
  private static final Spread PER_EMPLOYER = new Spread(2);

  Optional<JobLookup> find(JobId id, Instant now) {
    return document(id).map(job -> lookup(id, job, now));
  }

  List<Hit> similar(JobId id, int size, Instant now) {
    return document(id).map(job -> similar(job, size, now)).orElse(List.of());
  }

  private List<Hit> similar(JobDocument job, int size, Instant now) {
    SearchBody nearest =
        Bodies.nearest(
            Matching.of(JobQuery.ALL, now, SeekersDictionary.EMPTY).showing(Repeats.LEFT_OUT),
            vector(job),
            NEIGHBOURS * size);
    Set<Advert> seen = new HashSet<>(Set.of(Advert.of(job)));
    List<EngineHit> others =
        engine.search(nearest).found().stream()
            .filter(hit -> !hit.document().cluster().equals(job.cluster()))
            .filter(hit -> seen.add(Advert.of(hit.document())))
            .toList();
    return PER_EMPLOYER.over(others, hit -> hit.document().company()).stream()
        .limit(size)
        .map(
            hit ->
                new Hit(
                    hit.jobId(),
                    hit.score(),
                    hit.document(),
                    Map.of(),
                    Optional.empty(),
                    OptionalInt.empty()))
        .toList();
  }

  /// Embedded anew from the most telling texts: the engine does not give vectors out.
  private List<Float> vector(JobDocument job) {
    String text =
        Stream.of(job.title(), job.occupationName(), job.description())
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n"));
    return vectors
        .of(text, TextRole.PASSAGE)
        .orElseThrow(() -> new EngineUnavailableException("job could not be embedded", null));
  }

  private Optional<JobDocument> document(JobId id) {
    return engine.search(Bodies.document(id)).found().stream().findFirst().map(EngineHit::document);
  }

  private static JobLookup lookup(JobId id, JobDocument job, Instant now) {
    boolean open = job.expiresAt().map(now::isBefore).orElse(true);
    return open ? new JobLookup.Open(job) : new JobLookup.Gone(id);
  }

  /// What reposts have in common.
  private record Advert(String title, String company) {

    static Advert of(JobDocument job) {
      return new Advert(job.title(), job.company());
    }
  }
}
