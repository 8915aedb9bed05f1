package dev.shigoto.local;

import static java.util.stream.Collectors.toMap;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.ranking.evaluation.Topic;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.Repeats;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Sort;
import dev.shigoto.retrieval.Variety;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// The candidates of judged queries as rankers see them, in the order of fusion alone.
///
/// @param search over the judged ads
/// @param jobs knows the ads' numbers at their source, by which they were judged
record JudgedCandidates(JobSearch search, JobStore jobs) {

  /// A candidate of a judged query.
  ///
  /// @param job its number at its source
  /// @param grade empty where nobody judged it
  /// @param values of all features, in their order
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Row(Topic topic, String job, Optional<Integer> grade, float[] values) {}

  List<Row> of(List<Topic> topics, Qrels qrels, Progress progress) {
    List<Row> rows = new ArrayList<>();
    for (Topic topic : topics) {
      rows.addAll(rows(topic, qrels.of(topic.id()).orElse(new Judgments(Map.of()))));
      progress.at("searching", topics.indexOf(topic) + 1L, topics.size());
    }
    return rows;
  }

  private List<Row> rows(Topic topic, Judgments judged) {
    RankingRequest found = search.candidates(request(topic.text()));
    List<Candidate> order =
        Ranking.withoutModel().rank(found).stream().map(Ranked::candidate).toList();
    Map<JobId, String> numbers = numbers(order);
    return order.stream()
        .flatMap(
            candidate ->
                Stream.ofNullable(numbers.get(candidate.id()))
                    .map(job -> new Row(topic, job, judged.gradeOf(job), values(found, candidate))))
        .toList();
  }

  private Map<JobId, String> numbers(List<Candidate> candidates) {
    return jobs.load(candidates.stream().map(Candidate::id).toList()).stream()
        .collect(toMap(Job::id, job -> job.ad().posting().externalId()));
  }

  private static float[] values(RankingRequest request, Candidate candidate) {
    List<Feature> features = Features.all();
    float[] values = new float[features.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) features.get(i).value(request, candidate);
    }
    return values;
  }

  /// Every ad was judged by itself, so repeats are asked for too.
  private static SearchRequest request(String text) {
    SearchRequest plain = SearchRequest.of(JobQuery.typed(QueryText.parse(text), Filters.NONE));
    return new SearchRequest(
        plain.query(),
        plain.understand(),
        Sort.RELEVANCE,
        plain.size(),
        Optional.empty(),
        Set.of(),
        Mode.HYBRID,
        Optional.empty(),
        Optional.empty(),
        new Variety(Repeats.SHOWN, OptionalInt.empty()),
        false,
        false);
  }
}
