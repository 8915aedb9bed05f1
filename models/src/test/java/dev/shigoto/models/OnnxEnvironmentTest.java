package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OnnxEnvironmentTest {

  @Test
  void a_long_command_line_does_not_kill_the_process() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command =
        new ProcessBuilder(
            java, "-Dpadding=" + "a".repeat(60_000), OnnxEnvironmentTest.class.getName());
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    assertEquals(0, command.inheritIO().start().waitFor());
  }

  /// The process of the test.
  public static void main(String[] args) {
    OnnxEnvironment.get();
  }
}
