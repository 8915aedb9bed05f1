package dev.shigoto.searchapi;

import dev.shigoto.database.models.ModelActivations;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.experiment.ExperimentDesk;
import dev.shigoto.searchapi.experiment.Experiments;
import dev.shigoto.searchapi.live.LiveDigests;
import dev.shigoto.searchapi.model.ModelDesk;
import dev.shigoto.searchapi.model.ModelWatch;
import dev.shigoto.searchapi.model.VectorRecorder;
import dev.shigoto.searchapi.problem.ProblemAnswers;
import dev.shigoto.searchapi.saved.Preview;
import dev.shigoto.searchapi.saved.SavedSearchDesk;
import dev.shigoto.searchapi.saved.SavedSearchReader;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinException;
import java.util.Random;

/// The running server.
public final class SearchApi implements AutoCloseable {

  private final Javalin server;
  private final Truth truth;

  private SearchApi(Javalin server, Truth truth) {
    this.server = server;
    this.truth = truth;
  }

  /// Listens once this returns. Closing lets the requests under way finish.
  ///
  /// @throws ListenException if the port is taken or the host is not ours
  public static SearchApi start(SearchApiConfig config, Sources sources) {
    Truth truth = new Truth(sources.database(), sources.clock());
    Javalin server = Javalin.create(javalin -> configure(javalin, config, sources, truth));
    try {
      server.start(config.host(), config.port());
      truth.start();
      return new SearchApi(server, truth);
    } catch (JavalinException e) {
      throw new ListenException(config.host(), config.port(), e);
    }
  }

  static void configure(
      JavalinConfig javalin, SearchApiConfig config, Sources sources, Truth truth) {
    JobSearch search = sources.search();
    Metrics metrics = new Metrics(truth);
    RoutesConfig routes = javalin.routes;
    QueryRecorder queries = QueryRecorder.of(sources.database(), config.queryLogging());
    javalin.events.serverStarted(queries::start);
    javalin.events.serverStopped(queries::close);
    VectorRecorder vectors =
        new VectorRecorder(sources.database().vectors(), config.vectorShare(), new Random());
    javalin.events.serverStarted(vectors::start);
    javalin.events.serverStopped(vectors::close);
    HttpServer.configure(javalin);
    javalin.requestLogger.http(metrics::request);
    SecurityHeaders.register(routes);
    Cors.register(routes, config.corsOrigins());
    TravelTimes travel = TravelTimes.over(config.factFiles().places());
    LabGate gate = new LabGate(config.lab());
    Experiments experiments = registerLab(javalin, gate, sources);
    LabRoutes.register(routes, gate, sources);
    SearchRoutes.register(routes, search, truth, metrics, queries, vectors, experiments, travel);
    WhyNotRoutes.register(routes, search, truth, travel);
    Analyst analyst = new Analyst(config.factFiles().open(), sources.clock());
    JobRoutes.register(routes, search, truth, analyst);
    AnalyzeRoutes.register(routes, analyst);
    EventRoutes.register(routes, sources.database().events(), queries, sources.clock());
    SuggestRoutes.register(routes, search, truth, travel);
    FacetRoutes.register(routes, search, truth, travel);
    LiveDigests live = new LiveDigests(sources.database(), sources.clock());
    javalin.events.serverStarted(live::start);
    javalin.events.serverStopping(live::close);
    registerSaved(routes, config, sources, travel, live);
    MailLogRoutes.register(routes, gate, sources);
    OperationsRoutes.register(routes, search, metrics);
    config.mails().ifPresent(folder -> LabMailRoutes.register(routes, folder));
    PageRoutes.register(javalin);
    ProblemAnswers.register(routes);
  }

  /// What decides how answers are ordered, and may be changed while they are served.
  private static Experiments registerLab(JavalinConfig javalin, LabGate gate, Sources sources) {
    PopularityFeed popularity = new PopularityFeed(sources.database().clicks(), sources.search());
    around(javalin, popularity::start, popularity::close);
    Experiments experiments =
        new Experiments(sources.database().experiments(), sources.models(), new Random());
    around(javalin, experiments::start, experiments::close);
    ExperimentDesk desk = new ExperimentDesk(sources.database(), sources.models(), sources.clock());
    ExperimentRoutes.register(javalin.routes, gate, desk, experiments);
    registerModels(javalin, gate, sources);
    return experiments;
  }

  /// No request may come before `start`, so that none is ordered as it was before a restart.
  private static void around(JavalinConfig javalin, Runnable start, Runnable close) {
    javalin.events.serverStarting(start::run);
    javalin.events.serverStartFailed(close::run);
    javalin.events.serverStopped(close::run);
  }

  private static void registerModels(JavalinConfig javalin, LabGate gate, Sources sources) {
    ModelActivations activations = sources.database().activations();
    ModelWatch watch = new ModelWatch(activations, sources.models());
    around(javalin, watch::start, watch::close);
    ModelDesk desk = new ModelDesk(activations, sources.models(), sources.clock());
    ModelRoutes.register(javalin.routes, gate, sources.models(), desk, watch);
  }

  private static void registerSaved(
      RoutesConfig routes,
      SearchApiConfig config,
      Sources sources,
      TravelTimes travel,
      LiveDigests live) {
    SavedSearchDesk desk = new SavedSearchDesk(sources.database(), sources.clock());
    QueryUnderstanding understanding =
        new QueryUnderstanding(config.dictionary(), config.factFiles().places());
    SavedSearchRoutes.register(
        routes, desk, new SavedSearchReader(understanding, travel), new Preview(sources.search()));
    AlertPageRoutes.register(routes, desk, live);
    MeasuredMailRoutes.register(
        routes, sources.database().measuredMails(), new BearerLink(desk), sources.clock());
  }

  /// Where it listens.
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    truth.close();
  }
}
