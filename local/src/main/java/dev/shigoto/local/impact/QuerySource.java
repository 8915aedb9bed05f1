package dev.shigoto.local.impact;

import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.request.RequestReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where the queries of a report come from.
final class QuerySource {

  private static final int MOST = 10_000;

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
      SearchRequest request = RequestReader.search(json.getBytes(StandardCharsets.UTF_8));
      boolean unfiltered = request.query().filters().equals(Filters.NONE);
      String shown = unfiltered ? request.query().text().wanted() : json;
      return Stream.of(new ReplayedQuery(id, shown, request));
    } catch (ProblemException e) {
      return Stream.empty();
    }
  }

  /// A file with an id and a text per line, parted by a tab; what follows a second tab is ignored.
  ///
  /// @throws QueryFileException naming the line that is wrong
  static List<ReplayedQuery> of(Path file) {
    List<ReplayedQuery> queries = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        queries.add(query(file, i + 1, lines.get(i).split("\t", -1)));
      }
    }
    if (queries.size() > MOST) {
      throw new QueryFileException(
          "%s has %,d queries, more than %,d".formatted(file, queries.size(), MOST));
    }
    return queries;
  }

  private static ReplayedQuery query(Path file, int line, String[] cells) {
    if (cells.length < 2 || cells[0].isBlank()) {
      throw new QueryFileException(
          "%s, line %d: must be an id, a tab and a text".formatted(file, line));
    }
    try {
      JobQuery query = new JobQuery(QueryText.parse(cells[1]), Filters.NONE);
      return new ReplayedQuery(cells[0], cells[1], SearchRequest.of(query));
    } catch (IllegalArgumentException e) {
      throw new QueryFileException("%s, line %d: %s".formatted(file, line, e.getMessage()));
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new QueryFileException("cannot read " + file + ": " + e);
    }
  }
}
