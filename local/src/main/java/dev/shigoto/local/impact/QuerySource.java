package dev.shigoto.local.impact;

import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.evaluation.Topic;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import dev.shigoto.retrieval.request.SearchReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the queries of a report come from.
final class QuerySource {

  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());

  private QuerySource() {}

  /// The latest of the log. What an earlier version noted and this one cannot read is left out.
  static List<ReplayedQuery> of(QueryLog log, int count) {
    List<String> logged = log.latest(count);
    return Stream.iterate(0, i -> i < logged.size(), i -> i + 1)
        .flatMap(i -> logged("log-" + (i + 1), logged.get(i)))
        .toList();
  }

  private static Stream<ReplayedQuery> logged(String id, String json) {
    try {
      SearchRequest request = SearchReader.read(json.getBytes(StandardCharsets.UTF_8), WAYS);
      boolean unfiltered = request.query().filters().equals(Filters.NONE);
      String shown = unfiltered ? request.query().text().sentence() : json;
      return Stream.of(new ReplayedQuery(id, shown, request));
    } catch (InvalidFieldsException e) {
      return Stream.empty();
    }
  }

  /// A file with an id and a text per line, parted by a tab.
  ///
  /// @throws dev.shigoto.ranking.evaluation.EvaluationFileException naming the lines that are
  ///     wrong
  static List<ReplayedQuery> of(Path file) {
    return Topic.listOf(file).stream().map(QuerySource::replayed).toList();
  }

  private static ReplayedQuery replayed(Topic topic) {
    JobQuery query = JobQuery.typed(QueryText.parse(topic.text()), Filters.NONE);
    return new ReplayedQuery(topic.id(), topic.text(), SearchRequest.of(query));
  }
}
