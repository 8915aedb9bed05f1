package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.job.Prefecture;
import java.util.Optional;
import java.util.OptionalInt;

/// A station that an ad names as near.
///
/// @param line for example 東京メトロ半蔵門線; several with ・ between; empty where the ad does not say
/// @param name without 駅
/// @param minutes by `access`
/// @param prefecture where the line or the workplace tells: six stations are named 住吉
/// @param station which one of that name it is; empty where the gazetteer does not tell
/// @param span empty where a source has a field of its own for stations
public record StationFact(
    String line,
    String name,
    Access access,
    OptionalInt minutes,
    Optional<Prefecture> prefecture,
    Optional<Station> station,
    Optional<Span> span) {

  /// The same, where the gazetteer tells which station it is.
  StationFact at(Station known) {
    return new StationFact(
        line, name, access, minutes, Optional.of(known.prefecture()), Optional.of(known), span);
  }
}
