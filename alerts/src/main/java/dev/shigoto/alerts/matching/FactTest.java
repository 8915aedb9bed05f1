package dev.shigoto.alerts.matching;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.indextemplates.IndexedValues;
import java.util.List;
import java.util.Set;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.util.SloppyMath;

/// Something that is asked of a job's values, with the engine's own precision.
sealed interface FactTest {

  boolean holdsOf(IndexedValues values);

  /// A number or a moment between two bounds, which belong to it.
  record InRange(String field, double low, double high) implements FactTest {

    @Override
    public boolean holdsOf(IndexedValues values) {
      return values.numbers(field).stream().anyMatch(it -> it >= low && it <= high);
    }
  }

  /// The field has a value.
  record Has(String field) implements FactTest {

    @Override
    public boolean holdsOf(IndexedValues values) {
      return values.has(field);
    }
  }

  /// A place of the job is near another. The engine keeps places as 32 bits for each angle.
  ///
  /// @param sortKey what distances are compared by, see {@link GeoUtils#distanceQuerySortKey}
  record Within(String field, double lat, double lon, double sortKey) implements FactTest {

    static Within of(String field, double lat, double lon, double meters) {
      return new Within(field, lat, lon, GeoUtils.distanceQuerySortKey(meters));
    }

    @Override
    public boolean holdsOf(IndexedValues values) {
      return values.points(field).stream().anyMatch(this::reaches);
    }

    private boolean reaches(GeoPoint point) {
      double keptLat =
          GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(point.lat()));
      double keptLon =
          GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(point.lon()));
      return SloppyMath.haversinSortKey(lat, lon, keptLat, keptLon) <= sortKey;
    }
  }

  /// It is one of these jobs.
  record Among(Set<String> ids) implements FactTest {

    public Among {
      ids = Set.copyOf(ids);
    }

    @Override
    public boolean holdsOf(IndexedValues values) {
      return says(values, Fields.ID, ids);
    }
  }

  /// A field, taken whole, holds one of these texts.
  record Says(String field, Set<String> texts) implements FactTest {

    public Says {
      texts = Set.copyOf(texts);
    }

    @Override
    public boolean holdsOf(IndexedValues values) {
      return says(values, field, texts);
    }
  }

  /// One and the same nested object meets all of a rule.
  record SomeObject(String path, Rule rule) implements FactTest {

    @Override
    public boolean holdsOf(IndexedValues values) {
      return values.objects(path).stream().anyMatch(rule::holdsOf);
    }
  }

  private static boolean says(IndexedValues values, String field, Set<String> texts) {
    return values.texts().getOrDefault(field, List.of()).stream().anyMatch(texts::contains);
  }
}
