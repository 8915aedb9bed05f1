package dev.shigoto.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder that one local platform lives in: its database, its engine, its lock, and while it
/// runs the file that tells the other verbs where it listens.
record DataFolder(Path path) {

  DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// The user's data folder, by the conventions of the operating system (XDG on Linux).
  static Path standard() {
    Path home = Path.of(System.getProperty("user.home"));
    if (System.getProperty("os.name").startsWith("Mac")) {
      return home.resolve("Library/Application Support/shigoto");
    }
    return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElse(home.resolve(".local/share"))
        .resolve("shigoto");
  }

  /// Takes the folder for this process until the lock is closed.
  ///
  /// @throws LocalException if another process holds it
  FolderLock lock() {
    return tryLock()
        .orElseThrow(
            () ->
                new LocalException(
                    "the data folder "
                        + path
                        + " is in use by another shigoto; stop that one, or choose another folder"
                        + " with --data"));
  }

  private Optional<FolderLock> tryLock() {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel)) {
        return Optional.of(new FolderLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new LocalException("cannot use the data folder " + path + ": " + e.getMessage(), e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path database() {
    return path.resolve("postgresql");
  }

  Path engine() {
    return path.resolve("opensearch");
  }

  /// The folder of models that a person dropped in; empty where there is none.
  Optional<Path> droppedModels() {
    return Optional.of(path.resolve("models")).filter(Files::isDirectory);
  }

  /// The same folder, made if it is not there, so that models may be dropped in at any time.
  Path modelsFolder() {
    try {
      return Files.createDirectories(path.resolve("models"));
    } catch (IOException e) {
      throw new LocalException("cannot make the folder of models: " + e.getMessage(), e);
    }
  }

  /// The feeds file that a person put there; empty where there is none.
  Optional<Path> feeds() {
    return Optional.of(path.resolve("feeds.json")).filter(Files::isRegularFile);
  }

  /// The folder of dictionaries that a person put there; empty where there is none.
  Optional<Path> dictionaries() {
    return Optional.of(dictionariesFolder()).filter(Files::isDirectory);
  }

  Path dictionariesFolder() {
    return path.resolve("dictionaries");
  }

  /// The folder of tables of places that a person put there; empty where there is none.
  Optional<Path> gazetteer() {
    return Optional.of(gazetteerFolder()).filter(Files::isDirectory);
  }

  Path gazetteerFolder() {
    return path.resolve("gazetteer");
  }

  /// Where mails go that are not sent.
  Path mails() {
    return path.resolve("mail");
  }

  void announce(Running running) {
    write(runningFile(), running.toJson());
  }

  void withdraw() {
    try {
      Files.deleteIfExists(runningFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The platform that runs here. What a killed one left behind does not count: its lock is free.
  Optional<Running> running() {
    if (!Files.exists(runningFile()) || isFree()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Running.fromJson(Files.readString(runningFile())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new LocalException("cannot read " + runningFile() + ": " + e.getMessage(), e);
    }
  }

  private boolean isFree() {
    Optional<FolderLock> lock = tryLock();
    lock.ifPresent(FolderLock::close);
    return lock.isPresent();
  }

  private Path runningFile() {
    return path.resolve("running.json");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
