package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {

  private static final Running RUNNING = new Running("http://a", "postgresql://b", "http://c", "d");

  @TempDir private Path folder;

  @Test
  void a_folder_has_one_user_at_a_time() {
    DataFolder data = new DataFolder(folder);

    try (FolderLock first = data.lock()) {
      assertTrue(first.channel().isOpen());
      LocalException refused = assertThrows(LocalException.class, data::lock);

      assertEquals(
          "the data folder "
              + folder
              + " is in use by another shigoto; stop that one, or choose another folder with"
              + " --data",
          refused.getMessage());
    }
  }

  @Test
  void a_running_platform_is_found_by_its_folder() {
    DataFolder data = new DataFolder(folder);

    FolderLock lock = data.lock();
    data.announce(RUNNING);

    assertEquals(Optional.of(RUNNING), data.running());
    lock.close();
  }

  @Test
  void what_a_killed_platform_left_behind_does_not_count() {
    DataFolder data = new DataFolder(folder);
    FolderLock lock = data.lock();
    data.announce(RUNNING);
    lock.close();

    assertEquals(Optional.empty(), data.running());
  }
}
