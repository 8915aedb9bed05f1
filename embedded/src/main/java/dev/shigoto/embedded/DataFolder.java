package dev.shigoto.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A sub-folder of the data folder that belongs to one process at a time. The lock goes when the
/// process does, however it ends.
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// @throws IllegalStateException if another process, or this one, uses it already
  static DataFolder lock(Path dataFolder, String part) {
    try {
      Path path = Files.createDirectories(dataFolder.toAbsolutePath().resolve(part));
      FileChannel channel =
          FileChannel.open(
              dataFolder.toAbsolutePath().resolve(part + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new IllegalStateException(
            "data folder "
                + dataFolder
                + " is in use by another Shigoto; stop it or choose another with --data");
      }
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot use data folder " + dataFolder + "; choose another with --data", e);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release data folder " + path, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
