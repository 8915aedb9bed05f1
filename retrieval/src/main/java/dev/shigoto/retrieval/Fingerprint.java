package dev.shigoto.retrieval;

import dev.shigoto.domain.digest.Sha256;
import dev.shigoto.domain.query.Area;
import dev.shigoto.domain.query.Area.AtStation;
import dev.shigoto.domain.query.Area.InCity;
import dev.shigoto.domain.query.Area.InPrefecture;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.AtLevel;
import dev.shigoto.domain.query.Wish.Elsewhere;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.OfOccupation;
import dev.shigoto.domain.query.Wish.OtherThan;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.domain.query.Wish.WithLicence;
import dev.shigoto.domain.query.Wish.Without;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whether two requests ask for the same list, whatever page of it.
final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /// @param query what {@link #query} says of the request's query
  static String of(SearchRequest request, String query) {
    return of(
        query,
        request.sort(),
        request.mode(),
        request.model(),
        request.weights(),
        request.variety());
  }

  /// Tells whether two queries ask the same.
  static String query(JobQuery query) {
    Filters filters = query.filters();
    return of(
        query.text(),
        query.wishes().all().stream().map(Fingerprint::wish).sorted().toList(),
        sorted(filters.prefectures()),
        sorted(filters.cities()),
        sorted(filters.employmentTypes()),
        sorted(filters.occupations()),
        filters.pay(),
        sorted(filters.conditions()),
        filters.postedSince(),
        filters.near(),
        filters.station().map(it -> it.station() + ":" + it.walkMinutes()),
        filters.commute().map(it -> it.reach().from() + ":" + it.station() + it.maxMinutes()),
        sorted(filters.companies()),
        sorted(filters.excludeJobIds()),
        filters.facts().annualDaysOff(),
        sorted(filters.facts().seniorities()),
        sorted(filters.facts().licences()),
        sorted(filters.facts().findings()),
        sorted(filters.facts().excludeFindings()),
        filters.facts().quality());
  }

  private static String of(Object... parts) {
    String lines = Stream.of(parts).map(Object::toString).collect(Collectors.joining("\n"));
    return hash(lines.getBytes(StandardCharsets.UTF_8));
  }

  /// What it asks, to the letter.
  private static String wish(Wish wish) {
    String meaning =
        switch (wish.meaning()) {
          case Keeps it -> it.condition().name();
          case UnderContract it -> sorted(it.types()).toString();
          case FromHome it -> sorted(it.levels()).toString();
          case AtLevel it -> sorted(it.levels()).toString();
          case WithLicence it -> sorted(it.names()).toString();
          case OfOccupation it -> sorted(it.codes()).toString();
          case InArea it -> areas(it.areas());
          case Elsewhere it -> areas(it.areas());
          case Without it -> it.topic();
          case OtherThan it -> it.topic();
        };
    return wish.meaning().getClass().getSimpleName() + ":" + meaning + ":" + wish.words();
  }

  private static String areas(List<Area> areas) {
    return sorted(areas.stream().map(Fingerprint::area).toList()).toString();
  }

  private static String area(Area area) {
    return switch (area) {
      case InPrefecture it -> it.toString();
      case InCity it -> it.toString();
      case AtStation it -> it.name() + sorted(it.prefectures()) + it.location();
    };
  }

  /// Sets iterate in another order in every JVM.
  private static List<String> sorted(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().toList();
  }

  static String hash(byte[] content) {
    return Sha256.of(content).hex(BYTES);
  }
}
