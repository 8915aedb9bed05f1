package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.ModelSpec.RankerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// Whether a model may serve.
///
/// @param problems empty if it may
/// @param millisPer100 what a ranker takes for 100 candidates, the median of some runs; empty for
///     others, and where it came to no run
public record ModelCheck(String name, List<String> problems, OptionalDouble millisPer100) {

  /// What a process can hold beside another one without thinking about it.
  private static final int LARGEST = 600 << 20;

  public ModelCheck {
    problems = List.copyOf(problems);
  }

  ModelCheck(String name, List<String> problems) {
    this(name, problems, OptionalDouble.empty());
  }

  public boolean isOk() {
    return problems.isEmpty();
  }

  /// @param features those that there are to read
  static ModelCheck of(StoredModel model, Set<String> features) {
    String name = model.manifest().name();
    try {
      model.manifest().sha256().keySet().forEach(model::checked);
      List<String> problems = new ArrayList<>(sizes(model));
      if (model.isGraph()) {
        problems.addAll(GraphProof.problems(model));
      }
      if (!problems.isEmpty()) {
        return new ModelCheck(name, problems);
      }
      return switch (model.manifest().spec()) {
        case EmbedderSpec spec -> ofEmbedder(model, spec);
        case RankerSpec spec -> RankerProof.check(model, spec, features);
      };
    } catch (ModelException e) {
      return new ModelCheck(name, List.of(String.valueOf(e.getMessage())));
    }
  }

  private static List<String> sizes(StoredModel model) {
    int size = model.main().length;
    return size <= LARGEST
        ? List.of()
        : List.of(
            "%s has %,d bytes, more than %,d".formatted(model.manifest().model(), size, LARGEST));
  }

  private static ModelCheck ofEmbedder(StoredModel model, EmbedderSpec spec) {
    String name = model.manifest().name();
    try (Embedder embedder = EmbedderLoading.load(model)) {
      int dimension = embedder.embed("看護師", TextRole.QUERY).length;
      return dimension == spec.dimension()
          ? new ModelCheck(name, List.of())
          : new ModelCheck(
              name,
              List.of(
                  "its vectors have %d dimensions, not %d as the manifest says"
                      .formatted(dimension, spec.dimension())));
    }
  }
}
