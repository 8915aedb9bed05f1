package dev.shigoto.searchapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
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

  /// @see Chromium#start()
  static Browser at(URI server) {
    return new Browser(server, Chromium.start());
  }

  /// Opens a page, forgets what was logged before, and waits until the page's data has come.
  void open(String path) {
    openBusy(path);
    await("[aria-busy='false']");
  }

  /// Opens a page whose data does not come by itself.
  void openBusy(String path) {
    console();
    hosts();
    driver.get(server + path);
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
