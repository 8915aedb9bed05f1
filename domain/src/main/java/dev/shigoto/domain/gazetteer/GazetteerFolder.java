package dev.shigoto.domain.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The folder in which an operator's tables lie, under the names of their shapes.
public final class GazetteerFolder {

  private GazetteerFolder() {}

  /// Checks tables together with those that the folder has, and only then puts them there; each
  /// takes the place of the table of its shape.
  ///
  /// @return what lies there of it now; a table that nothing needs is passed over
  /// @throws GazetteerException naming file and line of everything that is wrong; the folder is as
  ///     it was then
  public static List<Path> add(Path folder, List<Path> brought) {
    GazetteerFiles.of(brought);
    List<Path> kept = kept(folder, shapes(brought));
    List<Path> together = new ArrayList<>(kept);
    together.addAll(brought);
    GazetteerFiles.of(together).tables();
    try {
      return put(folder, brought, kept);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }

  private static List<Shape> shapes(List<Path> files) {
    return files.stream().map(it -> Shape.of(CsvFile.of(it))).toList();
  }

  private static List<Path> kept(Path folder, List<Shape> replaced) {
    return Files.isDirectory(folder)
        ? GazetteerFiles.paths(folder).stream()
            .filter(it -> !replaced.contains(Shape.of(CsvFile.of(it))))
            .toList()
        : List.of();
  }

  private static List<Path> put(Path folder, List<Path> brought, List<Path> kept)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> copies = new ArrayList<>();
    for (Path file : brought) {
      Shape shape = Shape.of(CsvFile.of(file));
      if (shape != Shape.NOT_NEEDED) {
        Path copy = folder.resolve(shape.fileName());
        Path unfinished = folder.resolve(shape.fileName() + ".new");
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        copies.add(copy);
      }
    }
    for (Path file : GazetteerFiles.paths(folder)) {
      if (!copies.contains(file) && !kept.contains(file)) {
        Files.delete(file);
      }
    }
    return copies;
  }
}
