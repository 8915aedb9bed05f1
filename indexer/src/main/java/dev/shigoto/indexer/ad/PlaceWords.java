package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.place.PlaceParser;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a place from a field that is about it: 東京都渋谷区神南1-2-3, Shibuya, Tokyo, Japan.
public final class PlaceWords {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private PlaceWords() {}

  public static Place read(String text) {
    Place parsed = PlaceParser.parse(text);
    return parsed.prefecture().isPresent()
        ? parsed
        : new Place(inLatin(text), parsed.city(), text.strip(), parsed.location());
  }

  /// `place` with its point, where that is one on earth.
  public static Place located(Place place, double lat, double lon) {
    boolean onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return onEarth
        ? new Place(
            place.prefecture(), place.city(), place.address(), Optional.of(new GeoPoint(lat, lon)))
        : place;
  }

  private static Optional<Prefecture> inLatin(String text) {
    return BETWEEN
        .splitAsStream(text.toUpperCase(Locale.ROOT))
        .flatMap(word -> Arrays.stream(Prefecture.values()).filter(it -> it.name().equals(word)))
        .findFirst();
  }
}
