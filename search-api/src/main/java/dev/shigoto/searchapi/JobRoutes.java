package dev.shigoto.searchapi;

import dev.shigoto.database.changes.JobReceipt;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.retrieval.JobLookup;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.json.JobAnswerJson;
import dev.shigoto.searchapi.json.ReceiptJson;
import dev.shigoto.searchapi.json.SimilarJson;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;

/// `/v1/jobs/{id}`, the jobs like it, and since when searches know it.
final class JobRoutes {

  private final JobSearch search;
  private final Truth truth;
  private final Analyst analyst;

  private JobRoutes(JobSearch search, Truth truth, Analyst analyst) {
    this.search = search;
    this.truth = truth;
    this.analyst = analyst;
  }

  static void register(RoutesConfig routes, JobSearch search, Truth truth, Analyst analyst) {
    JobRoutes handlers = new JobRoutes(search, truth, analyst);
    routes.get("/v1/jobs/{id}", handlers::job);
    routes.get("/v1/jobs/{id}/similar", handlers::similar);
    routes.get("/v1/jobs/{id}/receipt", handlers::receipt);
  }

  private void job(Context ctx) {
    RequestReader.none(Query.of(ctx));
    Optional<Instant> asOf = truth.asOf();
    JobId id = idOf(ctx);
    JobDocument job = open(id);
    ctx.json(JobAnswerJson.of(job, analyst.sheet(job.id(), job.ad()), truth.opening(id), asOf));
  }

  private void similar(Context ctx) {
    int size = RequestReader.similar(Query.of(ctx));
    Optional<Instant> asOf = truth.asOf();
    JobId id = idOf(ctx);
    open(id);
    ctx.json(SimilarJson.of(search.similar(id, size), asOf));
  }

  private void receipt(Context ctx) {
    RequestReader.none(Query.of(ctx));
    JobId id = idOf(ctx);
    JobReceipt receipt =
        truth
            .receipt(id)
            .orElseThrow(() -> new ProblemException(Problem.databaseUnavailable()))
            .orElseThrow(() -> unknown(id.toString()));
    ctx.json(ReceiptJson.of(receipt));
  }

  private JobDocument open(JobId id) {
    return switch (search.find(id).orElseThrow(() -> missing(id))) {
      case JobLookup.Open(JobDocument job) -> job;
      case JobLookup.Gone(JobId gone) ->
          throw new ProblemException(Problem.gone("the job " + gone + " has expired"));
    };
  }

  /// The index holds open jobs only; whether there was one once, the database knows.
  private ProblemException missing(JobId id) {
    return truth.hasEnded(id).orElse(false)
        ? new ProblemException(Problem.gone("the job " + id + " is not open any more"))
        : unknown(id.toString());
  }

  private static JobId idOf(Context ctx) {
    String id = ctx.pathParam("id");
    try {
      return JobId.parse(id);
    } catch (IllegalArgumentException e) {
      throw unknown(id);
    }
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(Problem.notFound("there is no job " + id));
  }
}
