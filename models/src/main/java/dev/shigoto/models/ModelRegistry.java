package dev.shigoto.models;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The models at hand: those bundled with the platform, and those of a folder of model folders,
/// which may come, change and go while this is in use. Models are loaded when first asked for and
/// live until the registry is closed, or a while longer than they are replaced; callers do not
/// close what they are lent, and do not keep it.
public final class ModelRegistry implements Embedders, AutoCloseable {

  /// After which nobody uses any more what was lent before a model was replaced.
  private static final Duration LENT = Duration.ofMinutes(1);

  private final Optional<ModelFolders> folders;
  private final LoadedModels loaded = new LoadedModels(LENT);
  private volatile Map<String, StoredModel> models;
  private volatile ActiveModels active;
  private volatile Map<String, String> problems = Map.of();

  private ModelRegistry(
      Optional<ModelFolders> folders, Map<String, StoredModel> models, ActiveModels active) {
    this.folders = folders;
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
    ModelRegistry registry = new ModelRegistry(extraFolder.map(ModelFolders::new), models, active);
    active.embedder().ifPresent(name -> registry.required(name, StoredModel::isEmbedder));
    active.ranker().ifPresent(name -> registry.required(name, StoredModel::isRanker));
    return registry;
  }

  /// What every model says about itself, the bundled ones first.
  public List<ModelManifest> manifests() {
    return models.values().stream().map(StoredModel::manifest).toList();
  }

  /// The page about a model that lies beside it, as HTML that somebody else wrote; empty where
  /// there is none, or no such model.
  public Optional<byte[]> card(String name) {
    return Optional.ofNullable(models.get(name)).flatMap(StoredModel::card);
  }

  /// Lets every model prove itself.
  ///
  /// @param features those that rankers may read
  public List<ModelCheck> check(Set<String> features) {
    return models.values().stream().map(model -> ModelCheck.of(model, features)).toList();
  }

  /// By folder or model, what is wrong with those that were found since and are not used.
  public Map<String, String> problems() {
    return problems;
  }

  /// Looks what has come, changed or gone in the folder. What is new must prove itself; where what
  /// is in use has changed and does not, it goes on as it was, and {@link #problems} says why.
  ///
  /// @param features those that rankers may read
  public synchronized void refresh(Set<String> features) {
    if (folders.isPresent() && folders.get().haveChanged()) {
      Map<String, StoredModel> before = models;
      ModelFolders.Look look = folders.get().look(before, features);
      Map<String, StoredModel> now = new LinkedHashMap<>();
      StoredModel.bundled()
          .forEach(model -> now.put(model.manifest().name(), known(before, model)));
      now.putAll(look.models());
      active.ranker().ifPresent(name -> keep(name, before, now));
      active.embedder().ifPresent(name -> keep(name, before, now));
      models = now;
      problems = look.problems();
      loaded.retireAllBut(now.values());
    }
    loaded.closeRetired();
  }

  private static StoredModel known(Map<String, StoredModel> before, StoredModel model) {
    return before.getOrDefault(model.manifest().name(), model);
  }

  /// What is active stays, though its folder has gone: it is in memory.
  private static void keep(
      String name, Map<String, StoredModel> before, Map<String, StoredModel> now) {
    StoredModel used = before.get(name);
    if (used != null) {
      now.putIfAbsent(name, used);
    }
  }

  /// Makes another ranker active, once it is loaded and has proved itself; until then, and where it
  /// does not, the one before orders the answers.
  ///
  /// @param ranker empty for fusion alone
  /// @param features those that it may read
  /// @throws ModelException if there is none of this name, or it may not serve
  public void activate(Optional<String> ranker, Set<String> features) {
    ranker.ifPresent(name -> prove(name, features));
    active = new ActiveModels(active.embedder(), ranker);
  }

  private void prove(String name, Set<String> features) {
    ModelCheck check = ModelCheck.of(required(name, StoredModel::isRanker), features);
    if (!check.isOk()) {
      throw new ModelException(name + " may not serve: " + String.join("; ", check.problems()));
    }
    ranker(name);
  }

  /// The active embedder.
  @Override
  public Embedder embedder() {
    StoredModel model =
        active
            .embedder()
            .map(models::get)
            .or(() -> first(StoredModel::isEmbedder))
            .orElseThrow(() -> new ModelException("there is no embedder among the models"));
    return loaded.embedder(model);
  }

  @Override
  public Optional<Embedder> embedder(String identity) {
    return models.values().stream()
        .filter(it -> it.isEmbedder() && it.manifest().identity().equals(identity))
        .findFirst()
        .map(loaded::embedder);
  }

  /// The active ranker; empty where none was made active.
  public Optional<Ranker> activeRanker() {
    return active.ranker().flatMap(this::ranker);
  }

  /// The ranker called `name`; empty where there is none.
  public Optional<Ranker> ranker(String name) {
    return Optional.ofNullable(models.get(name)).filter(StoredModel::isRanker).map(loaded::ranker);
  }

  /// The ranker called `name` as ONNX Runtime runs its graph, to compare with and to be closed by
  /// the caller. Empty where there is no graph of that name.
  public Optional<Ranker> graph(String name) {
    return Optional.ofNullable(models.get(name))
        .filter(model -> model.isRanker() && model.isGraph())
        .map(OnnxRanker::load);
  }

  @Override
  public void close() {
    loaded.close();
  }

  private static void add(Map<String, StoredModel> models, StoredModel model) {
    StoredModel other = models.putIfAbsent(model.manifest().name(), model);
    if (other != null) {
      throw new ModelException(
          "two models are named %s: %s and %s; rename one in its manifest"
              .formatted(model.manifest().name(), other.files(), model.files()));
    }
  }

  private StoredModel required(String name, Predicate<StoredModel> kind) {
    return Optional.ofNullable(models.get(name))
        .filter(kind)
        .orElseThrow(
            () ->
                new ModelException(
                    "there is no model %s of the wanted kind; there are %s"
                        .formatted(name, names(kind))));
  }

  private Optional<StoredModel> first(Predicate<StoredModel> kind) {
    return models.values().stream().filter(kind).findFirst();
  }

  private Collection<String> names(Predicate<StoredModel> kind) {
    return models.values().stream().filter(kind).map(model -> model.manifest().name()).toList();
  }
}
