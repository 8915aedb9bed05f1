package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All cities, stations and lines that are known, found by what people write. Every lookup is by
/// hash or grid, never a scan; safe to share between threads, made once for a process.
///
/// - {@link #municipalities(String)}: 渋谷区, 渋谷, しぶやく, 中京区, 京都市中京区; several where the name has
///   several (府中, 中央区), which {@link #municipalities(String, Prefecture)} narrows.
/// - {@link #stations(StationName)}: 住吉, 住吉駅, すみよし, with a line or a prefecture to tell which.
/// - {@link #near}: the stations around a point.
public final class Gazetteer {

  private static final Gazetteer BUILT_IN = new Gazetteer(BuiltInTables.read());

  private final Tables tables;
  private final MunicipalityIndex municipalities;
  private final StationIndex stations;

  private Gazetteer(Tables tables) {
    this.tables = tables;
    this.municipalities = new MunicipalityIndex(tables.municipalities());
    this.stations = new StationIndex(tables.stations());
  }

  /// All municipalities, and some hundred stations of the larger cities.
  public static Gazetteer builtIn() {
    return BUILT_IN;
  }

  /// Beside this one, the tables of a folder: its municipalities take the place of those of the
  /// same name, its stations and lines that of all.
  ///
  /// @throws GazetteerException naming file and line of everything that is wrong
  public Gazetteer with(Path folder) {
    return with(GazetteerFiles.in(folder).tables());
  }

  Gazetteer with(Tables added) {
    Map<String, Municipality> merged = new LinkedHashMap<>();
    tables.municipalities().forEach(it -> merged.put(it.prefecture() + it.name(), it));
    added.municipalities().forEach(it -> merged.put(it.prefecture() + it.name(), it));
    boolean ours = added.stations().isEmpty();
    return new Gazetteer(
        new Tables(
            List.copyOf(merged.values()),
            ours ? tables.stations() : added.stations(),
            ours ? tables.lines() : added.lines()));
  }

  /// In the order of the tables.
  public List<Municipality> municipalities() {
    return tables.municipalities();
  }

  public List<Municipality> municipalitiesOf(Prefecture prefecture) {
    return municipalities.of(prefecture);
  }

  /// All that may be meant by a name: in full, without the city of a ward, without 市区町村, in kana.
  public List<Municipality> municipalities(String name) {
    return municipalities.called(name);
  }

  /// As {@link #municipalities(String)}, in one prefecture.
  public List<Municipality> municipalities(String name, Prefecture within) {
    return municipalities(name).stream().filter(it -> it.prefecture() == within).toList();
  }

  /// Those whose full name this is, letter by letter, or that of the ward in it.
  public List<Municipality> municipalitiesNamed(String name) {
    return municipalities.named(name);
  }

  /// Letters of the longest full name (かすみがうら市, 仙台市宮城野区).
  public int longestMunicipality() {
    return municipalities.longest();
  }

  /// The one of this prefecture with this full name.
  public Optional<Municipality> municipality(Prefecture prefecture, String name) {
    return municipalitiesNamed(name).stream()
        .filter(it -> it.prefecture() == prefecture && it.name().equals(name))
        .findFirst();
  }

  /// In the order of the tables.
  public List<Station> stations() {
    return tables.stations();
  }

  public List<RailLine> lines() {
    return tables.lines();
  }

  public Optional<Station> station(String key) {
    return stations.byKey(key);
  }

  /// All that may be meant: of the name, on the line, in the prefecture. Empty where there is none
  /// of all three.
  public List<Station> stations(StationName wanted) {
    List<Station> found = new ArrayList<>(stations.called(wanted.name()));
    wanted.line().ifPresent(line -> found.removeIf(it -> !it.isOn(line)));
    wanted.prefecture().ifPresent(place -> found.removeIf(it -> it.prefecture() != place));
    return List.copyOf(found);
  }

  /// The nearest stations first.
  ///
  /// @param km at most, as the crow flies
  /// @param most how many
  public List<Station> near(GeoPoint point, double km, int most) {
    return stations.near(point, km, most);
  }
}
