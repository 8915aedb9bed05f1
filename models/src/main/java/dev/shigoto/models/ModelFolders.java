package dev.shigoto.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder of model folders that somebody may change at any time.
final class ModelFolders {

  private final Path parent;
  private Map<Path, String> seen;

  ModelFolders(Path parent) {
    this.parent = parent;
    this.seen = states();
  }

  /// What is there.
  ///
  /// @param models that may be used, by name
  /// @param problems of the others, by folder
  record Look(Map<String, StoredModel> models, Map<String, String> problems) {}

  /// Whether anything was changed since the last look, by the sizes and times of the files.
  boolean haveChanged() {
    return !states().equals(seen);
  }

  /// Reads all that is there; what is new or was changed must prove itself, or what was there
  /// before stays.
  Look look(Map<String, StoredModel> before, Set<String> features) {
    Map<Path, String> now = states();
    Look look = new Look(new LinkedHashMap<>(), new TreeMap<>());
    for (Path folder : now.keySet()) {
      boolean same = now.get(folder).equals(seen.get(folder));
      try {
        StoredModel model = StoredModel.of(folder);
        String name = model.manifest().name();
        StoredModel known = before.get(name);
        if (same && known != null) {
          look.models().put(name, known);
        } else {
          accept(model, folder, known, features, look);
        }
      } catch (ModelException | UncheckedIOException e) {
        look.problems().put(folder.getFileName().toString(), String.valueOf(e.getMessage()));
        keep(folder, before, look);
      }
    }
    seen = now;
    return look;
  }

  private static void accept(
      StoredModel model,
      Path folder,
      @Nullable StoredModel known,
      Set<String> features,
      Look look) {
    String name = model.manifest().name();
    if ((known != null && !known.isIn(folder)) || look.models().containsKey(name)) {
      look.problems().put(folder.getFileName().toString(), "there is another model named " + name);
      return;
    }
    ModelCheck check = ModelCheck.of(model, features);
    if (check.isOk()) {
      look.models().put(name, model);
      return;
    }
    look.problems().put(folder.getFileName().toString(), String.join("; ", check.problems()));
    if (known != null) {
      look.models().put(name, known);
    }
  }

  private static void keep(Path folder, Map<String, StoredModel> before, Look look) {
    before.values().stream()
        .filter(it -> it.isIn(folder))
        .forEach(it -> look.models().putIfAbsent(it.manifest().name(), it));
  }

  private Map<Path, String> states() {
    try (Stream<Path> folders = Files.list(parent)) {
      Map<Path, String> states = new TreeMap<>();
      folders
          .filter(folder -> Files.exists(folder.resolve(ModelManifest.FILE)))
          .forEach(folder -> states.put(folder, state(folder)));
      return states;
    } catch (IOException e) {
      throw new ModelException("cannot read the models in " + parent + ": " + e.getMessage(), e);
    }
  }

  private static String state(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> states = files.sorted().map(ModelFolders::fileState).toList();
      return states.toString();
    } catch (IOException e) {
      return "unreadable";
    }
  }

  private static String fileState(Path file) {
    try {
      return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file + " is gone";
    }
  }
}
