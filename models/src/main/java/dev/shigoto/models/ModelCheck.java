package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.ModelSpec.RankerSpec;
import java.util.List;

/// Whether a model can be used.
///
/// @param problems empty if it can
public record ModelCheck(String name, List<String> problems) {

  public ModelCheck {
    problems = List.copyOf(problems);
  }

  static ModelCheck of(StoredModel model) {
    String name = model.manifest().name();
    try {
      model.manifest().sha256().keySet().forEach(model::checked);
      use(model);
      return new ModelCheck(name, List.of());
    } catch (ModelException e) {
      return new ModelCheck(name, List.of(e.getMessage()));
    }
  }

  private static void use(StoredModel model) {
    switch (model.manifest().spec()) {
      case EmbedderSpec spec -> {
        try (Embedder embedder = EmbedderLoading.load(model)) {
          embedder.embed("看護師", TextRole.QUERY);
        }
      }
      case RankerSpec spec -> {
        try (Ranker ranker = OnnxRanker.load(model)) {
          ranker.score(new float[1][spec.features().size()]);
        }
      }
    }
  }
}
