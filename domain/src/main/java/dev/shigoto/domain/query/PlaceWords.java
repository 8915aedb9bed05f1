package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Municipality;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Area.AtStation;
import dev.shigoto.domain.query.Area.InCity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which areas a name may mean.
record PlaceWords(Gazetteer gazetteer) {

  private static final Set<String> NO_PLACES =
      Set.copyOf(AdResource.lines(PlaceWords.class, "no-places.txt"));

  private static final Pattern HIRAGANA = Pattern.compile("[ぁ-んー]+");
  private static final int SHORTEST = 2;

  /// Cities called `name` with its suffix; of a large city with its wards.
  List<Area> cities(String name, Set<Prefecture> within) {
    if (name.equals("23区") || name.equals("東京23区")) {
      return gazetteer.municipalitiesOf(Prefecture.TOKYO).stream()
          .filter(it -> it.name().endsWith("区"))
          .map(PlaceWords::city)
          .toList();
    }
    return gazetteer.municipalitiesNamed(name).stream()
        .filter(in(within))
        .flatMap(it -> withWards(it).stream())
        .map(PlaceWords::city)
        .distinct()
        .toList();
  }

  /// Cities and stations that are called `name` without a suffix; none where it is an
  /// everyday word.
  List<Area> called(String name, Set<Prefecture> within) {
    if (name.length() < SHORTEST || NO_PLACES.contains(name) || HIRAGANA.matcher(name).matches()) {
      return List.of();
    }
    List<Municipality> all =
        gazetteer.municipalities(name).stream()
            .filter(it -> isName(it, name))
            .filter(in(within))
            .toList();
    List<Area> areas = new ArrayList<>();
    towns(all).stream()
        .flatMap(it -> withWards(it).stream())
        .map(PlaceWords::city)
        .forEach(areas::add);
    areas.addAll(stations(StationName.of(name), within));
    return areas.stream().distinct().toList();
  }

  /// In kana a name is another word too often.
  private static boolean isName(Municipality it, String name) {
    return it.name().contains(name);
  }

  /// A town of the name is not meant where a city has it.
  private static List<Municipality> towns(List<Municipality> all) {
    List<Municipality> cities =
        all.stream().filter(it -> it.name().endsWith("市") || it.name().endsWith("区")).toList();
    return cities.isEmpty() ? all : cities;
  }

  List<Area> stations(StationName name, Set<Prefecture> within) {
    return gazetteer.stations(name).stream()
        .filter(it -> within.isEmpty() || within.contains(it.prefecture()))
        .map(PlaceWords::station)
        .toList();
  }

  /// A station that no table knows is still one.
  static Area unknownStation(String name) {
    return new AtStation(name, Set.of(), Optional.empty());
  }

  private List<Municipality> withWards(Municipality city) {
    return city.name().endsWith("市")
        ? gazetteer.municipalitiesOf(city.prefecture()).stream()
            .filter(it -> it.name().startsWith(city.name()))
            .toList()
        : List.of(city);
  }

  private static Predicate<Municipality> in(Set<Prefecture> within) {
    return it -> within.isEmpty() || within.contains(it.prefecture());
  }

  private static Area city(Municipality it) {
    return new InCity(it.prefecture(), it.name());
  }

  private static Area station(Station it) {
    return new AtStation(it.name(), Set.of(it.prefecture()), Optional.of(it.point()));
  }
}
