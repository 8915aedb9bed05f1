package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Municipality;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the workplaces that a text names: an address, or what stands behind 勤務地. The seat of the
/// company and the place of the interview are none.
final class WorkplaceFinder {

  private static final int LABELLED = 160; // letters that a label reaches
  private static final String PLACE_LABEL = "勤務地|就業場所|勤務場所|就業先|勤務先|配属先|就業地|勤務エリア|配属店舗|勤務店舗|勤務予定地";
  private static final String OTHER_LABEL =
      "本社|本店|本部|面接|選考|応募|送付|郵送|問い?合わ?せ|出身|支社一覧|会社概要|所在地|転勤先|出張|研修(?:場所|地)|展開|取引";
  private static final Pattern LABEL =
      Pattern.compile("(?<place>" + PLACE_LABEL + ")|(?<other>" + OTHER_LABEL + ")");
  private static final Pattern ADDRESS_REST =
      Pattern.compile("^[^ 、。()「」【】\\n:;※●◆■★☆①-⑳/|]{0,30}");

  private static final Pattern NO_ADDRESS =
      Pattern.compile("(?:です|にて|での|にある|となり|内の|周辺|エリア|の(?:施設|店舗|事業所|工場|現場)).*$");

  private final Gazetteer gazetteer;
  private final Addresses addresses;

  WorkplaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.addresses = new Addresses(gazetteer);
  }

  List<Workplace> find(AdText text, Optional<Prefecture> within) {
    String normal = text.normal();
    List<Workplace> found = new ArrayList<>();
    for (Addresses.Mention mention : addresses.in(normal, within)) {
      if (text.field() == AdField.ADDRESS || isWorkplace(normal, mention)) {
        found.add(workplace(text, mention));
      }
    }
    return found;
  }

  /// The last label before it decides.
  private static boolean isWorkplace(String text, Addresses.Mention mention) {
    Matcher label =
        LABEL.matcher(text).region(Math.max(0, mention.start() - LABELLED), mention.start());
    boolean place = false;
    while (label.find()) {
      place = label.group("place") != null;
    }
    return place;
  }

  private static Workplace workplace(AdText text, Addresses.Mention mention) {
    Matcher rest = ADDRESS_REST.matcher(text.normal().substring(mention.end()));
    String address = rest.find() ? NO_ADDRESS.matcher(rest.group()).replaceFirst("") : "";
    int end = mention.end() + address.length();
    Municipality city = mention.municipality();
    Place place =
        new Place(Optional.of(city.prefecture()), city.name(), address, Optional.of(city.office()));
    return new Workplace(place, false, Optional.of(text.span(mention.start(), end)));
  }

  /// What a source states, with the point of its municipality where it has none of its own.
  Workplace stated(Place place) {
    Optional<GeoPoint> office =
        place
            .prefecture()
            .flatMap(it -> gazetteer.municipality(it, place.city()))
            .map(Municipality::office);
    Place located =
        new Place(
            place.prefecture(), place.city(), place.address(), place.location().or(() -> office));
    return new Workplace(located, place.location().isPresent(), Optional.empty());
  }
}
