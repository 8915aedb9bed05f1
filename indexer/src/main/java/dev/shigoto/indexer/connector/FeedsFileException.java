package dev.shigoto.indexer.connector;

import java.nio.file.Path;
import java.util.List;

/// The feeds file is not usable. The message is for the operator: one line per problem.
public final class FeedsFileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FeedsFileException(Path file, List<String> problems) {
    super(file + " must be corrected (see docs/feeds.md):\n- " + String.join("\n- ", problems));
  }
}
