package dev.shigoto.local.impact;

import java.nio.file.Path;
import java.util.Optional;

/// What is replayed, and what follows from it.
///
/// @param replay how many of the logged queries, the latest first
/// @param queries a file to take them from instead: an id, a tab, a text
/// @param qrels a file with judgments of them, as TREC writes it
/// @param force whether what loses judged relevance is let pass
public record ImpactOptions(
    int replay, Optional<Path> queries, Optional<Path> qrels, boolean force) {

  public static final int USUAL_REPLAY = 200;

  public ImpactOptions {
    if (replay < 0 || replay > 5_000) {
      throw new IllegalArgumentException("replay must be 0 to 5000, but was " + replay);
    }
  }
}
