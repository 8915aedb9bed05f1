package dev.shigoto.retrieval;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// How many jobs of an answer have a value.
///
/// @param value as the filter of the same name takes it; of a bucket its lower end
/// @param label what seekers read
/// @param from the lower end of a bucket; absent from other counts
/// @param to its upper end; absent from the last bucket
public record FacetCount(
    String value,
    String label,
    long count,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> from,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> to) {

  static FacetCount of(String value, String label, long count) {
    return new FacetCount(value, label, count, Optional.empty(), Optional.empty());
  }
}
