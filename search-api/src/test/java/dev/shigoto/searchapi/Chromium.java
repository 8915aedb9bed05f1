package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Finds and starts the machine's own Chromium, headless and with a new profile.
final class Chromium {

  private Chromium() {}

  /// Skips the test, with the reason, where there is no browser; in CI that is a failure.
  static ChromeDriver start() {
    Optional<Path> chromium = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = find("CHROMEDRIVER", "chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      return missing("no chromium and chromedriver on the PATH, nor in CHROMIUM and CHROMEDRIVER");
    }
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build();
    return new ChromeDriver(service, options(chromium.get()));
  }

  private static ChromeDriver missing(String reason) {
    return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
  }

  private static Optional<Path> find(String variable, String... names) {
    Stream<Path> told = Stream.ofNullable(System.getenv(variable)).map(Path::of);
    Stream<Path> onPath =
        Arrays.stream(System.getenv("PATH").split(":"))
            .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)));
    return Stream.concat(told, onPath).filter(Files::isExecutable).findFirst();
  }

  private static ChromeOptions options(Path chromium) {
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion", // a page that still scrolls cannot be clicked
        "--window-size=1280,1000",
        "--user-data-dir=" + newFolder());
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("shigoto-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
