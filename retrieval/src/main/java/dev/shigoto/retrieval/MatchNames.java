package dev.shigoto.retrieval;

import dev.shigoto.ranking.candidate.FieldMatch;
import dev.shigoto.ranking.candidate.TextField;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.DisMaxQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// The names under which the engine reports which term matched which text, such as `TITLE:0`.
final class MatchNames {

  /// All wanted terms matched.
  static final String ALL_TERMS = "all";

  private MatchNames() {}

  static Query named(Query query, TextField field, int term) {
    return DisMaxQuery.of(d -> d.queries(query).queryName(field + ":" + term)).toQuery();
  }

  static List<FieldMatch> read(List<String> names) {
    return names.stream().flatMap(name -> match(name).stream()).toList();
  }

  private static Optional<FieldMatch> match(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.of(
            new FieldMatch(
                TextField.valueOf(name.substring(0, colon)),
                Integer.parseInt(name, colon + 1, name.length(), 10)));
  }
}
