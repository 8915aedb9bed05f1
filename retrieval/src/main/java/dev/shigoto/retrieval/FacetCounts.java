package dev.shigoto.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.indextemplates.Fields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Counts of the jobs that match, by the values of each facet. A facet leaves its own filter out of
/// its counts, so that they tell what another choice would find.
final class FacetCounts {

  /// Yen per hour that jobs are counted from; each step counts all jobs that reach it.
  private static final List<Integer> PAY_STEPS =
      List.of(1000, 1100, 1200, 1300, 1400, 1500, 1750, 2000, 2500, 3000, 4000);

  private FacetCounts() {}

  /// @param matched the query without its filters by facet values
  static SearchBody body(Query matched, Matching matching, Set<Facet> facets) {
    Map<String, Object> counts = new TreeMap<>();
    for (Facet facet : facets) {
      Query others = Queries.all(matching.restrictionsBut(facet));
      counts.put(
          facet.name(),
          Map.of(
              "filter",
              SearchBody.value(others),
              "aggs",
              Map.of("values", values(facet, matching))));
    }
    return SearchBody.ofSize(0)
        .with("query", matched)
        .with("track_total_hits", false)
        .with("aggs", counts);
  }

  static Map<Facet, List<FacetCount>> read(Map<String, JsonNode> counts) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    counts.forEach(
        (name, counted) -> {
          Facet facet = Facet.valueOf(name);
          facets.put(facet, read(facet, counted.path("values").path("buckets")));
        });
    return facets;
  }

  private static Map<String, Object> values(Facet facet, Matching matching) {
    return switch (facet) {
      case PREFECTURE -> terms(Fields.PREFECTURE, 47);
      case CITY -> terms(Fields.CITY, 100);
      case EMPLOYMENT_TYPE -> terms(Fields.EMPLOYMENT_TYPE, EmploymentType.values().length);
      case OCCUPATION -> terms(Fields.OCCUPATION, 200);
      case CONDITIONS -> terms(Fields.CONDITIONS, Condition.values().length);
      case COMPANY -> terms(Fields.COMPANY_KEYWORD, 50);
      case PAY -> {
        List<?> ranges = PAY_STEPS.stream().map(yen -> Map.of("from", yen)).toList();
        yield Map.of("range", Map.of("field", Fields.PAY_HOURLY_MAX, "ranges", ranges));
      }
      case HOURLY_PAY -> Buckets.hourlyPay();
      case ANNUAL_PAY -> Buckets.annualPay();
      case AGE -> Buckets.age(matching.now());
    };
  }

  private static Map<String, Object> terms(String field, int size) {
    return Map.of("terms", Map.of("field", field, "size", size));
  }

  private static List<FacetCount> read(Facet facet, JsonNode buckets) {
    return Buckets.of(facet).map(it -> it.read(buckets)).orElseGet(() -> values(facet, buckets));
  }

  private static List<FacetCount> values(Facet facet, JsonNode buckets) {
    List<FacetCount> counts = new ArrayList<>();
    for (JsonNode bucket : buckets) {
      String value =
          facet == Facet.PAY
              ? Long.toString(bucket.path("from").asLong())
              : bucket.path("key").asText();
      long count = bucket.path("doc_count").asLong();
      if (count > 0 && !value.isEmpty()) {
        counts.add(FacetCount.of(value, label(facet, value), count));
      }
    }
    return counts;
  }

  private static String label(Facet facet, String value) {
    return switch (facet) {
      case PREFECTURE, CITY, COMPANY, HOURLY_PAY, ANNUAL_PAY, AGE -> value;
      case EMPLOYMENT_TYPE -> EmploymentType.valueOf(value).label();
      case OCCUPATION -> Occupations.byCode(value).map(Occupation::name).orElse(value);
      case CONDITIONS -> Condition.valueOf(value).label();
      case PAY -> "時給%,d円以上".formatted(Long.parseLong(value));
    };
  }
}
