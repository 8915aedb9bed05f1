package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The page that links in mails lead to, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertsPageIT {

  private LiveServer server;
  private Browser browser;

  @BeforeAll
  void start() throws InterruptedException {
    server = new LiveServer();
    browser = Browser.at(server.url());
  }

  @AfterEach
  void nothing_was_said_to_the_console_or_to_other_hosts() {
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(server.url().getHost()), browser.hosts());
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void measuring_is_off_until_somebody_agrees_and_off_again_when_taken_back() {
    String token = saved("\"search\": {\"query\": \"カフェ\"}");
    browser.open("/alerts/" + token);
    assertFalse(browser.await("#measured").isSelected());

    browser.await("#measured").click();
    browser.awaitTrue("document.querySelector('#done').textContent.includes('同意しました')");
    assertEquals(1, measured());
    browser.open("/alerts/" + token);
    browser.awaitTrue("document.querySelector('#measured').checked");
    browser.await("#measured").click();
    browser.awaitTrue("document.querySelector('#done').textContent.includes('消しました')");

    assertEquals(0, measured());
  }

  @Test
  void a_profile_is_confirmed_and_offers_the_hours_that_it_can_have() {
    String token = saved("\"profile\": {\"wanted\": [\"看護師\"]}");
    browser.open("/alerts/" + token);

    browser.await(".alert.current button.primary").click();
    browser.awaitTrue("document.querySelector('.alert.current select') !== null");

    assertEquals("看護師", browser.await(".alert.current h2").getText());
    assertEquals(List.of("毎日", "毎週"), browser.texts(".alert.current select option"));
  }

  @Test
  void a_search_is_saved_with_the_browser_that_knows_jobs_if_the_seeker_says_so() {
    browser.open("/?q=カフェ");
    browser.await("#save summary").click();
    browser.await("#save-form input[name=mail]").sendKeys("known@example.jp");
    browser.await("#save-form input[name=known]").click();
    browser.await("#save-form button").click();
    browser.awaitTrue("document.querySelector('#save-answer').textContent.includes('確認のメール')");

    assertEquals(
        browser.script("return localStorage.getItem('client')"),
        server.text("select client_id from saved_searches where client_id is not null"));
  }

  private String saved(String what) {
    Answer asked =
        server.post(
            "/v1/saved-searches",
            "{\"mail\": \"page%d@example.jp\", %s}".formatted(what.length(), what));
    return server.link(asked.json().path("id").asText());
  }

  private long measured() {
    return server
        .database()
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(measured_since) from subscribers")
                    .mapTo(Long.class)
                    .one());
  }
}
