package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A headless Chromium with a profile of its own, looking at one server.
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI server;
  private final ChromeDriver driver;

  private Browser(URI server, ChromeDriver driver) {
    this.server = server;
    this.driver = driver;
  }

  /// Skips the test, with the reason, where there is no browser; in CI that is a failure.
  static Browser at(URI server) {
    Optional<Path> chromium = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = find("CHROMEDRIVER", "chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      return missing("no chromium and chromedriver on the PATH, nor in CHROMIUM and CHROMEDRIVER");
    }
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build();
    return new Browser(server, new ChromeDriver(service, options(chromium.get())));
  }

  private static Browser missing(String reason) {
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

  /// Opens a page, forgets what was logged before, and waits until the page's data has come.
  void open(String path) {
    console();
    hosts();
    driver.get(server + path);
    await("[aria-busy='false']");
  }

  WebElement await(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> css + " on " + driver.getCurrentUrl() + ": " + driver.getPageSource())
        .until(
            browser -> all(css).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
  }

  /// Waits until `js`, an expression, is true.
  void awaitTrue(String js) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> js + " on " + driver.getCurrentUrl())
        .until(browser -> driver.executeScript("return " + js));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  /// The page's path and query, decoded.
  String place() {
    URI at = URI.create(driver.getCurrentUrl());
    return at.getPath() + (at.getQuery() == null ? "" : "?" + at.getQuery());
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /// Presses Tab until `css` has the focus.
  void tabTo(String css) {
    for (int i = 0; i < 60 && !driver.switchTo().activeElement().equals(await(css)); i++) {
      press(Keys.TAB);
    }
  }

  void back() {
    driver.navigate().back();
  }

  Object script(String js) {
    return driver.executeScript(js);
  }

  void devTools(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /// What the console was told since the page was opened.
  List<String> console() {
    return logs(LogType.BROWSER).map(LogEntry::toString).toList();
  }

  /// The hosts that anything was asked of since the page was opened.
  List<String> hosts() {
    return logs(LogType.PERFORMANCE)
        .map(entry -> parse(entry.getMessage()).path("message"))
        .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
        .map(message -> URI.create(message.at("/params/request/url").asText()))
        .filter(address -> address.getScheme().startsWith("http"))
        .map(URI::getHost)
        .distinct()
        .toList();
  }

  private Stream<LogEntry> logs(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
