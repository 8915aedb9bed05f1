package dev.shigoto.domain.identity;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an opening is, as far as the ad says.
///
/// @param prefecture its Japanese name; empty where unknown
/// @param city without its district (郡); empty where unknown
/// @param address letters and numbers, 3丁目4番1号 as 3-4-1; empty where unknown
record OpeningPlace(String prefecture, String city, String address) {

  private static final Pattern DISTRICT = Pattern.compile("^.{1,5}郡(?=.)");
  private static final Pattern NUMBER_WORDS =
      Pattern.compile("(?<=[0-9])(?:丁目|番地の?|番|号|の)(?=[0-9])");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<town>[^0-9]*)(?<number>[0-9]+(?:-[0-9]+)*)?.*");

  static OpeningPlace of(Place place) {
    return new OpeningPlace(
        place.prefecture().map(Prefecture::label).orElse(""),
        DISTRICT.matcher(Letters.of(place.city())).replaceFirst(""),
        address(place.address()));
  }

  private static String address(String written) {
    String normal = AdText.normal(written).replaceAll("(?<=[0-9])[ー―–—−‐〜](?=[0-9])", "-");
    Matcher parts = NUMBERS.matcher(NUMBER_WORDS.matcher(normal).replaceAll("-"));
    if (!parts.matches()) {
      return "";
    }
    String number = parts.group("number");
    return parts.group("town").strip() + (number == null ? "" : number);
  }

  /// Whether the two can be one place: nothing that both state differs.
  boolean mayBe(OpeningPlace other) {
    return (prefecture.isEmpty()
            || other.prefecture.isEmpty()
            || prefecture.equals(other.prefecture))
        && isPartOf(city, other.city)
        && isPartOf(address, other.address);
  }

  /// Whether one begins with the other: 千葉市 and 千葉市中央区. Also true where one says nothing.
  private static boolean isPartOf(String one, String other) {
    return one.startsWith(other)
        || other.startsWith(one)
        || one.endsWith(other)
        || other.endsWith(one);
  }
}
