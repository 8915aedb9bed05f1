package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Municipality;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads an address: 京都府京都市中京区山本町999番地, 米子市角盤町, 東京都 府中市.
public final class PlaceParser {

  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();
  private static final Addresses ADDRESSES = new Addresses(GAZETTEER);

  private PlaceParser() {}

  /// The place that an address names. Without a prefecture, a city counts only where no other has
  /// its name: 府中市 alone is nowhere.
  public static Place parse(String address) {
    String text = AdText.normal(address).replace(" ", "");
    return prefectureIn(text)
        .map(prefecture -> placeIn(prefecture, after(prefecture.label(), text)))
        .or(() -> placeByCity(text))
        .orElse(new Place(Optional.empty(), "", text, Optional.empty()));
  }

  private static Optional<Prefecture> prefectureIn(String text) {
    return Arrays.stream(Prefecture.values())
        .filter(it -> text.contains(it.label()))
        .min(Comparator.comparingInt(it -> text.indexOf(it.label())));
  }

  private static Place placeIn(Prefecture prefecture, String text) {
    Optional<String> city = firstCity(GAZETTEER.municipalitiesOf(prefecture), text);
    String rest = city.map(it -> after(it, text)).orElse(text);
    return new Place(Optional.of(prefecture), city.orElse(""), rest, Optional.empty());
  }

  private static Optional<Place> placeByCity(String text) {
    return ADDRESSES.in(text, Optional.empty()).stream()
        .findFirst()
        .map(it -> placeIn(it.municipality().prefecture(), text));
  }

  /// The city that begins first; of two, 京都市中京区 before 京都市.
  private static Optional<String> firstCity(List<Municipality> cities, String text) {
    return cities.stream()
        .map(Municipality::name)
        .filter(text::contains)
        .min(Comparator.<String>comparingInt(text::indexOf).thenComparingInt(it -> -it.length()));
  }

  private static String after(String part, String text) {
    return text.substring(text.indexOf(part) + part.length());
  }
}
