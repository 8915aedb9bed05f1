package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class NewModelOptionTest {

  @Test
  void a_folder_after_which_no_model_can_be_called_is_refused() {
    var e = assertThrows(LocalException.class, option("models/My Model")::folder);

    assertEquals(
        "--out names the model: name must match [a-z0-9][a-z0-9.-]{0,63}, but was \"My Model\"",
        e.getMessage());
  }

  @Test
  void the_folder_is_called_as_where_it_really_is() {
    assertEquals(
        Path.of("models/my-ranker").toAbsolutePath(),
        option("models/My Model/../my-ranker/.").folder());
  }

  private static NewModelOption option(String out) {
    return CommandLine.populateCommand(new NewModelOption(), "--out", out);
  }
}
