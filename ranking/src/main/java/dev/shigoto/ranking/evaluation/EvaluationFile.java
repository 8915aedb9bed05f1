package dev.shigoto.ranking.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A text file with something on each line that is not blank.
record EvaluationFile(Path path) {

  /// @param taker throws an IllegalArgumentException saying what is wrong with a line
  /// @throws EvaluationFileException naming all lines that `taker` refuses
  void forEachLine(Consumer<String> taker) {
    List<String> faults = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          taker.accept(lines.get(i));
        }
      } catch (IllegalArgumentException e) {
        faults.add("%s, line %d: %s".formatted(path, i + 1, e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw new EvaluationFileException(String.join("\n", faults));
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new EvaluationFileException("cannot read " + path + ": " + e);
    }
  }
}
