package dev.shigoto.local;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.dictionary.SudachiImport;
import dev.shigoto.models.TextLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file in Sudachi's synonym format, and the dictionary that is made of it.
final class SudachiFile {

  private static final String NAME = "sudachi.txt";

  private SudachiFile() {}

  static SudachiImport read(Path file, SeekersDictionary own) {
    SudachiImport taken = SudachiImport.of(TextLines.of(file), own);
    if (taken.groups().isEmpty()) {
      throw new LocalException(file + " has no group in Sudachi's synonym format");
    }
    return taken;
  }

  /// @return the file, which replaces that of an import before
  static Path write(SudachiImport taken, Path from, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> head =
        List.of(
            "# Made by `shigoto dictionary import` from " + from.getFileName() + ".",
            "# Words from Sudachi's synonym dictionary (WorksApplications/SudachiDict, Apache-2.0).",
            "");
    Path file = folder.resolve(NAME);
    String text = String.join("\n", head) + "\n" + String.join("\n", taken.groups()) + "\n";
    return Files.writeString(file, text);
  }
}
