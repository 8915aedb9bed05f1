package dev.shigoto.searchapi;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.retrieval.JobLookup;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.json.JobJson;
import dev.shigoto.searchapi.json.SimilarJson;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// `/v1/jobs/{id}` and the jobs like it.
final class JobRoutes {

  private final JobSearch search;

  private JobRoutes(JobSearch search) {
    this.search = search;
  }

  static void register(RoutesConfig routes, JobSearch search) {
    JobRoutes handlers = new JobRoutes(search);
    routes.get("/v1/jobs/{id}", handlers::job);
    routes.get("/v1/jobs/{id}/similar", handlers::similar);
  }

  private void job(Context ctx) {
    RequestReader.none(Query.of(ctx));
    ctx.json(JobJson.of(open(idOf(ctx))));
  }

  private void similar(Context ctx) {
    int size = RequestReader.similar(Query.of(ctx));
    JobId id = idOf(ctx);
    open(id);
    ctx.json(SimilarJson.of(search.similar(id, size)));
  }

  private JobDocument open(JobId id) {
    return switch (search.find(id).orElseThrow(() -> unknown(id.toString()))) {
      case JobLookup.Open(JobDocument job) -> job;
      case JobLookup.Gone(JobId gone) ->
          throw new ProblemException(Problem.gone("the job " + gone + " has expired"));
    };
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
