package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// Pages in a real browser, one for all tests of a class. Whatever is done there, the console stays
/// silent, and no other host hears of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageTest {

  private URI url;
  Browser browser;

  /// Starts what has the pages, and says where they are; those of {@link DemoServer} if nobody says
  /// otherwise.
  URI start() throws InterruptedException {
    return DemoServer.url();
  }

  @BeforeAll
  void openBrowser() throws InterruptedException {
    url = start();
    browser = Browser.at(url);
  }

  @AfterEach
  void nothing_was_said_to_the_console_or_to_other_hosts() {
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(url.getHost()), browser.hosts());
  }

  @AfterAll
  void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }
}
