package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The cells of one row by the names of their columns. A bad one is noted with file and line.
final class Cells {

  private static final String ABSENT = "NULL";

  private final CsvFile file;
  private final CsvRow row;
  private final List<String> problems;

  private Cells(CsvFile file, CsvRow row, List<String> problems) {
    this.file = file;
    this.row = row;
    this.problems = problems;
  }

  /// What `read` makes of the rows. A row that it makes nothing of is left out.
  static <T> List<T> each(CsvFile file, List<String> problems, Function<Cells, Optional<T>> read) {
    List<T> made = new ArrayList<>();
    for (CsvRow row : file.rows()) {
      int before = problems.size();
      Optional<T> one = read.apply(new Cells(file, row, problems));
      if (problems.size() == before) {
        one.ifPresent(made::add);
      }
    }
    return made;
  }

  /// Empty where the table says nothing.
  String text(String column) {
    String cell = row.cells().get(file.columns().indexOf(column)).strip();
    return cell.equals(ABSENT) ? "" : cell;
  }

  /// As {@link #text}; the fault of a row that says nothing is noted.
  String required(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      problem(column + " is missing");
    }
    return cell;
  }

  /// Within Japan: a table with the columns the other way round is found out by its first row.
  GeoPoint point(String lat, String lon) {
    double north = number(lat, 20, 46);
    double east = number(lon, 122, 154);
    return new GeoPoint(north, east);
  }

  int order(String column) {
    return (int) number(column, 0, 1_000_000);
  }

  /// By its JIS code, 1 to 47.
  Prefecture prefectureByCode(String column) {
    return Prefecture.ofCode((int) number(column, 1, 47)).orElseThrow();
  }

  Prefecture prefectureByName(String column) {
    Optional<Prefecture> prefecture = Prefecture.ofLabel(text(column));
    if (prefecture.isEmpty()) {
      problem("%s \"%s\" is no prefecture; it must look like 東京都".formatted(column, text(column)));
    }
    return prefecture.orElse(Prefecture.TOKYO);
  }

  void problem(String what) {
    problems.add("%s line %d: %s".formatted(file.name(), row.line(), what));
  }

  /// `least` where it is wrong.
  private double number(String column, double least, double most) {
    try {
      double number = Double.parseDouble(text(column));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    problem(
        "%s must be a number from %.0f to %.0f, but is \"%s\""
            .formatted(column, least, most, text(column)));
    return least;
  }
}
