package dev.shigoto.searchapi.model;

import dev.shigoto.database.models.ModelActivations;
import dev.shigoto.database.models.ModelActivations.Activation;
import dev.shigoto.models.ModelException;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.searchapi.background.Looks;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks once a second which ranker should be in use and what has come into the folder of models.
/// Where something is wrong with either, what was in use stays, and {@link #problems} tells.
public final class ModelWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ModelWatch.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ModelActivations activations;
  private final ModelRegistry models;
  private final Looks looks = new Looks("models", PAUSE, this::look, "models stay as they are");
  private volatile Map<String, String> refused = Map.of();
  private Optional<Activation> applied = Optional.empty();

  public ModelWatch(ModelActivations activations, ModelRegistry models) {
    this.activations = activations;
    this.models = models;
  }

  /// Returns after the first look.
  public void start() {
    looks.start();
  }

  private void look() {
    models.refresh(ModelDesk.features());
    activations.current().filter(it -> !applied.equals(Optional.of(it))).ifPresent(this::apply);
  }

  private void apply(Activation wanted) {
    Optional<String> ranker =
        Optional.of(wanted.model()).filter(it -> !it.equals(ModelActivations.NONE));
    try {
      models.activate(ranker, ModelDesk.features());
      applied = Optional.of(wanted);
      refused = Map.of();
      LOG.info("{} orders answers now", wanted.model());
    } catch (ModelException e) {
      refuse(wanted.model(), String.valueOf(e.getMessage()));
    }
  }

  /// It is tried again with every look: its files may be mended.
  private void refuse(String model, String reason) {
    Map<String, String> now = Map.of(model, reason);
    if (!now.equals(refused)) {
      LOG.error("{} was activated and cannot be used here: {}", model, reason);
    }
    refused = now;
  }

  /// By model or folder, why it is not used.
  public Map<String, String> problems() {
    Map<String, String> all = new TreeMap<>(models.problems());
    all.putAll(refused);
    return all;
  }

  @Override
  public void close() {
    looks.close();
  }
}
