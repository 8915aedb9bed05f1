package dev.shigoto.retrieval;

import dev.shigoto.ranking.candidate.FieldMatch;
import dev.shigoto.ranking.candidate.Matched;
import dev.shigoto.ranking.candidate.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opensearch.client.opensearch._types.query_dsl.DisMaxQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// The names under which the engine reports which term matched which text, such as `TITLE:0`,
/// and which wish is met, `wish0`.
final class MatchNames {

  /// All wanted terms matched.
  static final String ALL_TERMS = "all";

  /// Before the place of a wish that is met.
  private static final String WISH = "wish";

  /// Before the place of a wish whose words the ad holds.
  private static final String SAID = "said";

  /// Before the place of one of several queries that a job is tried by.
  private static final String ASKED = "asked";

  private MatchNames() {}

  static Query named(Query query, TextField field, int term) {
    return DisMaxQuery.of(d -> d.queries(query).queryName(field + ":" + term)).toQuery();
  }

  /// @param place of a wish among all
  static String wish(int place) {
    return WISH + place;
  }

  /// @param place of a wish among all
  static String said(int place) {
    return SAID + place;
  }

  /// A query that says whether it matches, and nothing else.
  static Query reported(String name, Query query) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(0f).queryName(name)));
  }

  /// @param place of a query among those that a job is tried by
  static String asked(int place) {
    return ASKED + place;
  }

  static Set<Integer> asked(List<String> names) {
    return places(ASKED, names);
  }

  private static Set<Integer> places(String kind, List<String> names) {
    Set<Integer> places = new HashSet<>();
    for (String name : names) {
      if (name.startsWith(kind)) {
        places.add(Integer.valueOf(name.substring(kind.length())));
      }
    }
    return places;
  }

  static Matched read(List<String> names) {
    return new Matched(words(names), places(WISH, names), places(SAID, names));
  }

  private static List<FieldMatch> words(List<String> names) {
    List<FieldMatch> matches = new ArrayList<>(names.size());
    for (String name : names) {
      int colon = name.indexOf(':');
      if (colon >= 0) {
        TextField field = TextField.valueOf(name.substring(0, colon));
        matches.add(new FieldMatch(field, Integer.parseInt(name, colon + 1, name.length(), 10)));
      }
    }
    return matches;
  }
}
