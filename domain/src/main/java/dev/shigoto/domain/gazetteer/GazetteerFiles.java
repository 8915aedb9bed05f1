package dev.shigoto.domain.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// The tables that an operator has brought, at most one of a shape.
final class GazetteerFiles {

  private static final String ENDING = ".csv";

  private final Map<Shape, CsvFile> files = new EnumMap<>(Shape.class);

  /// All `.csv` files of a folder.
  ///
  /// @throws GazetteerException if there is no such folder, or one of them is no table that is
  /// known
  static GazetteerFiles in(Path folder) {
    return of(paths(folder));
  }

  static List<Path> paths(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new GazetteerException(List.of(folder + " is no folder that can be read"));
    }
  }

  static GazetteerFiles of(List<Path> paths) {
    GazetteerFiles files = new GazetteerFiles();
    List<String> problems = new ArrayList<>();
    for (Path path : paths) {
      CsvFile file = CsvFile.of(path);
      CsvFile before = files.files.put(Shape.of(file), file);
      if (before != null && Shape.of(file) != Shape.NOT_NEEDED) {
        problems.add(before.name() + " and " + file.name() + " are both " + Shape.of(file));
      }
    }
    refuse(problems);
    return files;
  }

  /// @throws GazetteerException naming the file and the line of everything that is wrong
  Tables tables() {
    List<String> problems = new ArrayList<>();
    if (files.containsKey(Shape.STATIONS) && files.containsKey(Shape.EKIDATA_STATIONS)) {
      problems.add("there are two tables of stations; leave one of them out, with its lines");
    }
    refuse(problems);
    List<Municipality> municipalities =
        file(Shape.MUNICIPALITIES)
            .map(it -> MunicipalityTable.read(it, problems))
            .orElse(List.of());
    Tables railway =
        files.containsKey(Shape.EKIDATA_STATIONS) ? ekidata(problems) : database(problems);
    refuse(problems);
    return new Tables(municipalities, railway.stations(), railway.lines());
  }

  private Tables database(List<String> problems) {
    StationDatabase database = new StationDatabase();
    read(Shape.STATIONS, database::addStations, problems);
    read(Shape.LINES, database::addLines, problems);
    read(Shape.STATION_LINES, database::addStops, problems);
    return database.tables();
  }

  private Tables ekidata(List<String> problems) {
    Ekidata ekidata = new Ekidata();
    read(Shape.EKIDATA_LINES, ekidata::addLines, problems);
    read(Shape.EKIDATA_STATIONS, ekidata::addStations, problems);
    read(Shape.EKIDATA_JOINS, ekidata::addJoins, problems);
    return ekidata.tables();
  }

  private void read(Shape shape, BiConsumer<CsvFile, List<String>> reader, List<String> problems) {
    file(shape).ifPresent(it -> reader.accept(it, problems));
    refuse(problems);
  }

  private Optional<CsvFile> file(Shape shape) {
    return Optional.ofNullable(files.get(shape));
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new GazetteerException(problems);
    }
  }
}
