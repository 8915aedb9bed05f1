package dev.shigoto.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A PostgreSQL server whose JVM was killed. Only who holds the folder's lock may ask: then
/// nobody else can be the owner of a server that still runs there.
final class OrphanedServer {

  private static final int PATIENCE_SECONDS = 10;

  private OrphanedServer() {}

  /// The server that `postmaster.pid` names, if it runs.
  static Optional<ProcessHandle> in(Path pgData) {
    Path pidFile = pgData.resolve("postmaster.pid");
    try (Stream<String> lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
          .filter(OrphanedServer::isPostgres);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pidFile, e);
    }
  }

  /// Stops it, and removes the file.
  static void stop(Path pgData) {
    in(pgData).ifPresent(OrphanedServer::stop);
    try {
      Files.deleteIfExists(pgData.resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete postmaster.pid in " + pgData, e);
    }
  }

  /// After a reboot the number may belong to somebody else.
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(Path::of).map(Path::getFileName).stream()
        .anyMatch(name -> name.toString().equals("postgres"));
  }

  /// Asks first; a server that waits for its sessions to end is killed with them, which costs a
  /// recovery at the next start and no data.
  private static void stop(ProcessHandle postmaster) {
    List<ProcessHandle> family =
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    postmaster.destroy();
    if (!ends(postmaster)) {
      family.forEach(ProcessHandle::destroyForcibly);
    }
    for (ProcessHandle process : family) {
      if (!ends(process)) {
        throw new IllegalStateException(
            "PostgreSQL process " + process.pid() + " does not end; kill it and start again");
      }
    }
  }

  private static boolean ends(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot watch process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
