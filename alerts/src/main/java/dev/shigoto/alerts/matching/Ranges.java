package dev.shigoto.alerts.matching;

import dev.shigoto.indextemplates.FieldTypes.FieldType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.RangeQuery;

/// Reads ranges as they are sent to the engine.
final class Ranges {

  private Ranges() {}

  static FactTest of(RangeQuery range, FieldType type) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    if (range.gte() != null) {
      low = value(range.gte(), type);
    }
    if (range.gt() != null) {
      low = above(value(range.gt(), type), type);
    }
    if (range.lte() != null) {
      high = value(range.lte(), type);
    }
    if (range.lt() != null) {
      high = below(value(range.lt(), type), type);
    }
    return new FactTest.InRange(range.field(), low, high);
  }

  private static double value(@Nullable JsonData bound, FieldType type) {
    String text = bound == null ? "" : bound.to(String.class);
    return switch (type) {
      case FieldType.Date _ -> Instant.parse(text).toEpochMilli();
      case FieldType.Numeric number when number.single() -> Float.parseFloat(text);
      case FieldType.Numeric _ -> Double.parseDouble(text);
      case FieldType.Text _, FieldType.Keyword _, FieldType.Point _ ->
          throw UnsupportedQueryException.with("a range of what is no number");
    };
  }

  private static double above(double bound, FieldType type) {
    return type instanceof FieldType.Numeric number && number.single()
        ? Math.nextUp((float) bound)
        : Math.nextUp(bound);
  }

  private static double below(double bound, FieldType type) {
    return type instanceof FieldType.Numeric number && number.single()
        ? Math.nextDown((float) bound)
        : Math.nextDown(bound);
  }
}
