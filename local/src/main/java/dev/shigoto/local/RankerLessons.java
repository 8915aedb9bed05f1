package dev.shigoto.local;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.demo.DemoQueries;
import dev.shigoto.demo.DemoQuery;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.models.train.JudgedRow;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows for a ranker to learn from: the candidates of made-up queries over the jobs of a running
/// platform, as ranking sees them, graded by what each query was made from.
record RankerLessons(JobSearch search, JobStore jobs, List<Feature> features) {

  private static final long SEED = 7;

  List<JudgedRow> of(int queries, Progress progress) {
    List<JudgedRow> rows = new ArrayList<>();
    List<DemoQuery> asked = DemoQueries.seeded(SEED).queries(queries).toList();
    for (int i = 0; i < asked.size(); i++) {
      rows.addAll(rows("q" + i, asked.get(i)));
      progress.at("searching", i + 1L, asked.size());
    }
    return rows;
  }

  private List<JudgedRow> rows(String name, DemoQuery query) {
    RankingRequest found = search.candidates(request(query));
    List<JobId> ids = found.candidates().stream().map(Candidate::id).toList();
    Map<JobId, Job> loaded =
        jobs.load(ids).stream().collect(Collectors.toMap(Job::id, Function.identity()));
    return found.candidates().stream()
        .flatMap(
            candidate ->
                Stream.ofNullable(loaded.get(candidate.id()))
                    .map(job -> row(name, query, found, candidate, job)))
        .toList();
  }

  private static SearchRequest request(DemoQuery query) {
    return SearchRequest.of(JobQuery.typed(QueryText.parse(query.text()), Filters.NONE));
  }

  private JudgedRow row(
      String name, DemoQuery query, RankingRequest found, Candidate candidate, Job job) {
    float[] values = new float[features.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) features.get(i).value(found, candidate);
    }
    return new JudgedRow(name, DemoGrades.grade(query, job.ad()), values);
  }
}
