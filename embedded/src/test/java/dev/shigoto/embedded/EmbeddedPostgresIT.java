package dev.shigoto.embedded;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedPostgresIT {

  @Test
  void starts(@TempDir Path folder) throws Exception {
    for (int i = 0; i < 3; i++) {
      long t = System.nanoTime();
      try (var e = EmbeddedPostgres.start(folder, 0)) {
        System.out.println("STARTED " + e.databaseUrl() + " " + (System.nanoTime() - t) / 1e9);
        t = System.nanoTime();
      }
      System.out.println("CLOSED " + (System.nanoTime() - t) / 1e9);
    }
    System.out.println(TestStack.newDatabaseUrl());
    long t = System.nanoTime();
    System.out.println(TestStack.newDatabaseUrl());
    System.out.println("NEW " + (System.nanoTime() - t) / 1e9);
    System.out.println(TestStack.openSearchUrl());
    try (var in = TestStack.openSearchUrl().resolve("/_cat/plugins").toURL().openStream()) {
      System.out.println(new String(in.readAllBytes()));
    }
    System.out.println(java.nio.file.Files.readString(folder.resolve("postgres.log")));
  }
}
