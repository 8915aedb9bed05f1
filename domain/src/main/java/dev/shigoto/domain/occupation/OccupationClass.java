package dev.shigoto.domain.occupation;

import java.util.List;

/// A class of 厚生労働省編職業分類, of the finest level.
///
/// @param names of jobs that are in the class
public record OccupationClass(
    String major, String middle, String minor, String detail, List<String> names) {

  public OccupationClass {
    names = List.copyOf(names);
  }

  /// Made of the names, for the table has no numbers; the same wherever the names are.
  public String code() {
    return minor + "/" + detail;
  }
}
