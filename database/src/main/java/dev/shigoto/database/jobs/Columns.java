package dev.shigoto.database.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.domain.job.StationAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// The columns of the current row as the domain's types.
record Columns(ResultSet row) {

  /// A station without name or minutes would turn up as null or 0 in every place that reads it.
  private static final ObjectReader STATIONS =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build()
          .readerFor(new TypeReference<List<StationAccess>>() {});

  String text(String column) throws SQLException {
    return row.getString(column);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  List<String> texts(String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  Optional<Long> number(String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Long.class));
  }

  Optional<Double> decimal(String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Double.class));
  }

  Optional<Instant> instant(String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  List<StationAccess> stations(String column) throws SQLException {
    String json = row.getString(column);
    try {
      return json.equals("[]") ? List.of() : STATIONS.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no list of stations: " + json, e);
    }
  }
}
