package dev.shigoto.searchapi.json;

import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.ModelSpec.RankerSpec;
import dev.shigoto.models.Ranker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The models at hand.
///
/// @param problems by model or folder, why it is not used
public record ModelsJson(List<ModelJson> models, Map<String, String> problems) {

  /// @param kind `embedder` or `ranker`
  /// @param active whether it is used where a request names none
  /// @param dimension of an embedder's vectors
  /// @param features of a ranker, in its order; empty for an embedder
  /// @param origin what it learned from
  /// @param metrics what was measured when it was made
  /// @param card whether `/lab/models/NAME/card` is a page about it
  public record ModelJson(
      String name,
      String kind,
      boolean active,
      Optional<Integer> dimension,
      List<String> features,
      List<String> origin,
      String licence,
      Map<String, Double> metrics,
      boolean card) {}

  public static ModelsJson of(ModelRegistry models, Map<String, String> problems) {
    Set<String> active =
        Stream.concat(
                Stream.of(models.embedder().name()),
                models.activeRanker().map(Ranker::name).stream())
            .collect(Collectors.toSet());
    return new ModelsJson(
        models.manifests().stream()
            .map(m -> of(m, active.contains(m.name()), models.card(m.name()).isPresent()))
            .toList(),
        problems);
  }

  private static ModelJson of(ModelManifest model, boolean active, boolean card) {
    return new ModelJson(
        model.name(),
        model.embedder().isPresent() ? "embedder" : "ranker",
        active,
        model.embedder().map(EmbedderSpec::dimension),
        model.ranker().map(RankerSpec::features).orElse(List.of()),
        model.provenance().origin(),
        model.provenance().licence(),
        model.provenance().metrics(),
        card);
  }
}
