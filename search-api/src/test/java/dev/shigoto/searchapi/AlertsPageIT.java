package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The page that links in mails lead to.
class AlertsPageIT extends LivePageTest {

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
    browser.open("/?q=カフェ 夜勤");
    browser.await("#save summary").click();
    browser.await("#save-form input[name=mail]").sendKeys("known@example.jp");
    browser.await("#save-form input[name=known]").click();
    browser.await("#save-form button").click();
    browser.awaitTrue("document.querySelector('#save-answer').textContent.includes('確認のメール')");

    assertEquals(
        browser.script("return localStorage.getItem('client')"),
        server.text("select max(client_id) from saved_searches where name = 'カフェ 夜勤'"));
  }

  @Test
  void a_browser_that_was_named_is_let_go_again() {
    String token = saved("\"clientId\": \"a-browser\", \"search\": {\"query\": \"untied\"}");
    browser.open("/alerts/" + token);
    browser.await(".alert.current button.primary").click();
    browser.awaitTrue("document.querySelectorAll('.alert.current button').length === 3");

    browser.await(".alert.current button:nth-of-type(2)").click();
    browser.awaitTrue("document.querySelector('#done').textContent.includes('切り離しました')");

    assertEquals(
        "0", server.text("select count(client_id) from saved_searches where name = 'untied'"));
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
