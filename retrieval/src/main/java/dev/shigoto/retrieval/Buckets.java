package dev.shigoto.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The buckets of a histogram: each job that has the number is in one of them. They are shown all,
/// also the empty ones.
///
/// @param edges lower ends, the first 0; the last bucket has no upper end
/// @param form of labels, of a number with its unit
/// @param below says in the label of the first bucket that it ends there
/// @param unit by which labels divide the edges
record Buckets(List<Long> edges, String form, String below, long unit) {

  /// Yen an hour.
  private static final Buckets HOURLY =
      new Buckets(
          List.of(0L, 1000L, 1100L, 1200L, 1300L, 1400L, 1500L, 1750L, 2000L, 2500L, 3000L, 4000L),
          "時給%s円",
          "未満",
          1);

  /// Yen a year.
  private static final Buckets ANNUAL =
      new Buckets(
          IntStream.of(0, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 1000, 1500)
              .mapToObj(man -> man * 10_000L)
              .toList(),
          "年収%s万円",
          "未満",
          10_000);

  /// Days.
  private static final Buckets AGES =
      new Buckets(List.of(0L, 1L, 3L, 7L, 14L, 30L, 60L, 90L), "%s日前", "まで", 1);

  static Map<String, Object> hourlyPay() {
    return HOURLY.numbers(Fields.PAY_HOURLY_MAX);
  }

  static Map<String, Object> annualPay() {
    return ANNUAL.numbers(Fields.PAY_ANNUAL_MAX);
  }

  /// A day has 24 hours here, as where jobs are looked for that were posted since some days. The
  /// first bucket also holds what is dated in the future.
  static Map<String, Object> age(Instant now) {
    List<Object> ranges =
        AGES.each(
            (from, to) -> {
              Map<String, Object> range = new LinkedHashMap<>();
              range.put("key", Long.toString(from));
              to.ifPresent(days -> range.put("from", before(now, days)));
              if (from > 0) {
                range.put("to", before(now, from));
              }
              return range;
            });
    return Map.of("date_range", Map.of("field", Fields.POSTED_AT, "ranges", ranges));
  }

  private static String before(Instant now, long days) {
    return now.minus(Duration.ofDays(days)).toString();
  }

  private Map<String, Object> numbers(String field) {
    List<Object> ranges =
        each(
            (from, to) -> {
              Map<String, Object> range = new LinkedHashMap<>();
              range.put("key", Long.toString(from));
              range.put("from", from);
              to.ifPresent(end -> range.put("to", end));
              return range;
            });
    return Map.of("range", Map.of("field", field, "ranges", ranges));
  }

  /// Those of a facet that has some.
  static Optional<Buckets> of(Facet facet) {
    return switch (facet) {
      case HOURLY_PAY -> Optional.of(HOURLY);
      case ANNUAL_PAY -> Optional.of(ANNUAL);
      case AGE -> Optional.of(AGES);
      case PREFECTURE, CITY, EMPLOYMENT_TYPE, OCCUPATION, PAY, CONDITIONS, COMPANY ->
          Optional.empty();
    };
  }

  /// @param counted by the engine, in any order
  List<FacetCount> read(JsonNode counted) {
    Map<String, Long> counts = new HashMap<>();
    counted.forEach(it -> counts.put(it.path("key").asText(), it.path("doc_count").asLong()));
    return each(
        (from, to) -> {
          String key = Long.toString(from);
          long count = counts.getOrDefault(key, 0L);
          return new FacetCount(key, label(from, to), count, Optional.of(from), to);
        });
  }

  private String label(long from, Optional<Long> to) {
    if (from == 0) {
      return form.formatted(amount(to.orElseThrow())) + below;
    }
    return to.map(end -> form.formatted(amount(from) + "〜" + amount(end)))
        .orElseGet(() -> form.formatted(amount(from)) + "以上");
  }

  private String amount(long edge) {
    return "%,d".formatted(edge / unit);
  }

  private <T> List<T> each(Bucket<T> bucket) {
    return IntStream.range(0, edges.size())
        .mapToObj(
            i ->
                bucket.of(
                    edges.get(i),
                    i + 1 < edges.size() ? Optional.of(edges.get(i + 1)) : Optional.empty()))
        .toList();
  }

  /// From an edge, inclusive, to the next if there is one.
  private interface Bucket<T> {
    T of(long from, Optional<Long> to);
  }
}
