package dev.shigoto.domain.facts;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.place.PlaceFacts;
import dev.shigoto.domain.place.StationFact;
import dev.shigoto.domain.place.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Where the work is done; the first workplace stands above the list.
///
/// @param prefecture its label
/// @param remoteSpan the words that `remote` was read from
public record PlaceSheet(
    Optional<String> prefecture,
    String city,
    String address,
    Optional<GeoPoint> location,
    List<Site> workplaces,
    List<Station> stations,
    RemoteLevel remote,
    Optional<Span> remoteSpan) {

  /// @param exact whether the point is the source's own, not that of the municipality
  public record Site(
      Optional<String> prefecture,
      String city,
      String address,
      Optional<GeoPoint> location,
      boolean exact,
      Optional<Span> span) {}

  /// @param access how one gets to the workplace, in Japanese
  public record Station(
      String line, String name, String access, OptionalInt minutes, Optional<Span> span) {}

  static PlaceSheet of(PlaceFacts facts) {
    Place place = facts.place();
    return new PlaceSheet(
        place.prefecture().map(Prefecture::label),
        place.city(),
        place.address(),
        place.location(),
        facts.workplaces().stream().map(PlaceSheet::site).toList(),
        facts.stations().stream().map(PlaceSheet::station).toList(),
        facts.remote().level(),
        facts.remote().span());
  }

  private static Site site(Workplace workplace) {
    Place place = workplace.place();
    return new Site(
        place.prefecture().map(Prefecture::label),
        place.city(),
        place.address(),
        place.location(),
        workplace.exact(),
        workplace.span());
  }

  private static Station station(StationFact station) {
    return new Station(
        station.line(),
        station.name(),
        station.access().label(),
        station.minutes(),
        station.span());
  }
}
