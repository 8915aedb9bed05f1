package dev.shigoto.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/// Holds a data folder; the operating system lets go of it when the process dies.
record FolderLock(FileChannel channel) implements AutoCloseable {

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
