package dev.shigoto.models;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The models at hand: those bundled with the platform, and those of a folder of model folders.
/// Models are loaded when first asked for and live until the registry is closed; callers do not
/// close what they are lent.
public final class ModelRegistry implements Embedders, AutoCloseable {

  private final Map<String, StoredModel> models;
  private final ActiveModels active;
  private final Map<String, Embedder> embedders = new HashMap<>();
  private final Map<String, Ranker> rankers = new HashMap<>();

  private ModelRegistry(Map<String, StoredModel> models, ActiveModels active) {
    this.models = models;
    this.active = active;
  }

  /// The bundled models and those of `extraFolder`, with the bundled embedder active and no ranker.
  public static ModelRegistry open(Optional<Path> extraFolder) {
    return open(extraFolder, ActiveModels.DEFAULT);
  }

  /// @throws ModelException if a manifest is wrong, a name is given twice, or an active model is
  ///     not there
  public static ModelRegistry open(Optional<Path> extraFolder, ActiveModels active) {
    Map<String, StoredModel> models = new LinkedHashMap<>();
    StoredModel.bundled().forEach(model -> add(models, model));
    extraFolder.ifPresent(folder -> StoredModel.in(folder).forEach(model -> add(models, model)));
    ModelRegistry registry = new ModelRegistry(models, active);
    active.embedder().ifPresent(name -> registry.require(name, StoredModel::isEmbedder));
    active.ranker().ifPresent(name -> registry.require(name, StoredModel::isRanker));
    return registry;
  }

  /// What every model says about itself, the bundled ones first.
  public List<ModelManifest> manifests() {
    return models.values().stream().map(StoredModel::manifest).toList();
  }

  /// Loads every model and tells what is wrong with each.
  public List<ModelCheck> check() {
    return models.values().stream().map(ModelCheck::of).toList();
  }

  /// The active embedder.
  @Override
  public synchronized Embedder embedder() {
    StoredModel model =
        active
            .embedder()
            .map(models::get)
            .or(() -> first(StoredModel::isEmbedder))
            .orElseThrow(() -> new ModelException("there is no embedder among the models"));
    return load(model);
  }

  @Override
  public synchronized Optional<Embedder> embedder(String identity) {
    return models.values().stream()
        .filter(it -> it.isEmbedder() && it.manifest().identity().equals(identity))
        .findFirst()
        .map(this::load);
  }

  private Embedder load(StoredModel model) {
    return embedders.computeIfAbsent(model.manifest().name(), name -> EmbedderLoading.load(model));
  }

  /// The active ranker; empty where none was made active.
  public Optional<Ranker> activeRanker() {
    return active.ranker().flatMap(this::ranker);
  }

  /// The ranker called `name`; empty where there is none.
  public synchronized Optional<Ranker> ranker(String name) {
    return Optional.ofNullable(models.get(name))
        .filter(StoredModel::isRanker)
        .map(model -> rankers.computeIfAbsent(name, key -> OnnxRanker.load(model)));
  }

  @Override
  public synchronized void close() {
    embedders.values().forEach(Embedder::close);
    rankers.values().forEach(Ranker::close);
    embedders.clear();
    rankers.clear();
  }

  private static void add(Map<String, StoredModel> models, StoredModel model) {
    StoredModel other = models.putIfAbsent(model.manifest().name(), model);
    if (other != null) {
      throw new ModelException(
          "two models are named %s: %s and %s; rename one in its manifest"
              .formatted(model.manifest().name(), other.files(), model.files()));
    }
  }

  private void require(String name, Predicate<StoredModel> kind) {
    if (Optional.ofNullable(models.get(name)).filter(kind).isEmpty()) {
      throw new ModelException(
          "there is no model %s of the wanted kind; there are %s".formatted(name, names(kind)));
    }
  }

  private Optional<StoredModel> first(Predicate<StoredModel> kind) {
    return models.values().stream().filter(kind).findFirst();
  }

  private Collection<String> names(Predicate<StoredModel> kind) {
    return models.values().stream().filter(kind).map(model -> model.manifest().name()).toList();
  }
}
