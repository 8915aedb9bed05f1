package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.Fields;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;
import java.util.Collection;
import java.util.Map;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Where a job says what completions offer.
final class KindFields {

  private KindFields() {}

  static String of(Kind kind) {
    return switch (kind) {
      case OCCUPATION -> Fields.OCCUPATION_NAME_KEYWORD;
      case LICENCE -> Fields.LICENCES;
      case SKILL -> Fields.SKILLS_KEYWORD;
      case STATION -> Fields.STATION_NAME;
      case CITY -> Fields.CITY;
      case PREFECTURE -> Fields.PREFECTURE;
      case COMPANY -> Fields.COMPANY_KEYWORD;
      case TITLE -> Fields.TITLE_WORDS;
    };
  }

  static Query saysOneOf(Kind kind, Collection<String> texts) {
    return Queries.oneOf(of(kind), texts);
  }

  /// Counts of the most frequent texts.
  static Map<String, Object> counts(Kind kind, int most) {
    return Map.of("terms", Map.of("field", of(kind), "size", most));
  }

  /// Counts of these texts and no others.
  static Map<String, Object> counts(Kind kind, Collection<String> texts) {
    return Map.of("terms", Map.of("field", of(kind), "size", texts.size(), "include", texts));
  }
}
