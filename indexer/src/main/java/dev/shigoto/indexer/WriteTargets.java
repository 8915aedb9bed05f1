package dev.shigoto.indexer;

import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.Embedders;
import java.util.List;

/// The generations as indices to write to, each with the embedder that it was begun with: documents
/// of another version or model would be refused, or worse, found for the wrong reasons.
record WriteTargets(JobsIndex index, IndexNames names, Embedders embedders) {

  /// Those that changes go to: the one that is read and one that is being built. Asked anew for
  /// every claim, since another process may build.
  ///
  /// @throws EngineException if there are none, or they are not ours to write
  List<WriteTarget> followed() {
    List<Generation> followed = generations();
    if (followed.isEmpty()) {
      throw new EngineException(
          "nothing has the alias %s; run `shigoto index rebuild`".formatted(names.write()));
    }
    return followed.stream().map(this::of).toList();
  }

  private List<Generation> generations() {
    try {
      return index.followed();
    } catch (RuntimeException e) {
      throw new EngineException("the engine does not say what to write to: " + e.getMessage(), e);
    }
  }

  /// @throws EngineException if this process cannot make its documents
  WriteTarget of(Generation generation) {
    String name = names.generation(generation.number());
    if (!generation.isOfThisVersion()) {
      throw new EngineException(
          "%s was built by another version of Shigoto; run that one, or `shigoto index rebuild`"
              .formatted(name));
    }
    return new WriteTarget(name, embedder(generation, name));
  }

  private Embedder embedder(Generation generation, String name) {
    String model = generation.vectors().model();
    return embedders
        .embedder(model)
        .orElseThrow(
            () ->
                new EngineException(
                    "%s holds vectors of model %s, which is not here; add it, or run `shigoto index rebuild`"
                        .formatted(name, model)));
  }

  /// Whether this process can keep `generation` up to date.
  boolean canWrite(Generation generation) {
    return generation.isOfThisVersion()
        && embedders.embedder(generation.vectors().model()).isPresent();
  }
}
