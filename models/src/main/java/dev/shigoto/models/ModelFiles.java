package dev.shigoto.models;

import dev.shigoto.domain.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a model's files lie: beside this class, or in a folder.
interface ModelFiles {

  /// @throws IOException if there is no such file, or it cannot be read
  byte[] read(String file) throws IOException;

  /// Whether they lie in `folder`.
  default boolean isIn(Path folder) {
    return false;
  }

  static ModelFiles bundled(String model) {
    return new ModelFiles() {
      @Override
      public byte[] read(String file) throws IOException {
        return resource("bundled/" + model + "/" + file);
      }

      @Override
      public String toString() {
        return "bundled model " + model;
      }
    };
  }

  static ModelFiles in(Path folder) {
    return new ModelFiles() {
      @Override
      public byte[] read(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
      }

      @Override
      public boolean isIn(Path other) {
        return folder.equals(other);
      }

      @Override
      public String toString() {
        return "model in " + folder;
      }
    };
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }

  default ModelManifest manifest() {
    try {
      return ManifestJson.parse(read(ModelManifest.FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(this + ": cannot read " + ModelManifest.FILE, e);
    } catch (IllegalArgumentException e) {
      throw new ModelException(this + ": " + ModelManifest.FILE + ": " + e.getMessage(), e);
    }
  }

  /// The bytes of `file`, if they are those that the manifest means.
  default byte[] checked(ModelManifest manifest, String file) {
    String expected = manifest.sha256().get(file);
    byte[] bytes = bytes(file);
    String actual = Sha256.of(bytes).hex();
    if (!actual.equals(expected)) {
      throw new ModelException(
          "%s: %s is not the file that the manifest names: sha256 should be %s, but is %s"
              .formatted(this, file, expected, actual));
    }
    return bytes;
  }

  private byte[] bytes(String file) {
    try {
      return read(file);
    } catch (IOException e) {
      throw new ModelException(this + ": cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
