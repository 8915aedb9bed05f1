package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the lab shows of mails.
class LabCampaignsIT extends LivePageTest {

  private static final String PAGE = "/lab/campaigns";
  private static final int SENT = 60;

  @Override
  void fill() {
    LoggedMails mails = new LoggedMails(server);
    mails.add(
        "taro@example.com",
        "CONFIRMATION",
        "BOUNCED",
        "確認",
        "550 5.1.1 <taro@example.com> unknown");
    mails.add("taro@example.com", "DIGEST", "DROPPED", "「夜勤」に合う新着求人 1件", "all its jobs are over");
    for (int i = 0; i < SENT; i++) {
      mails.add("hanako@example.jp", "DIGEST", "HANDED_OVER", "「カフェ」に合う新着求人 %d件".formatted(i), "");
    }
    mails.opened("「カフェ」に合う新着求人 3件");
  }

  @Test
  void each_campaign_shows_what_became_of_its_mails() {
    browser.open(PAGE);

    assertEquals(
        List.of(
            "confirmation 1 0 0 1 0 0 1 – –", "digest 61 0 60 0 1 0 0 1 of 1 (100 %) 0 of 1 (0 %)"),
        browser.texts("#campaigns tbody tr"));
    assertEquals(
        List.of(
            "confirmation bounced 1\n550 5.1.1 <…@example.com> unknown",
            "digest dropped 1\nall its jobs are over"),
        browser.texts("#reasons tbody tr"));
    assertEquals(
        List.of("digest 60 1 of 1 (100 %) 0 of 1 (0 %)\n「カフェ」に合う新着求人 …件"),
        browser.texts("#subjects tbody tr"));
    assertFalse(browser.await("main").getText().matches("(?s).*(hanako|taro).*"));
  }

  @Test
  void mails_are_listed_from_the_latest_until_there_are_no_more() {
    browser.open(PAGE);
    assertEquals(50, browser.all("#mails tbody tr").size());

    browser.await("#more").click();

    browser.awaitTrue("document.getElementById('more').hidden");
    assertEquals(SENT + 2, browser.all("#mails tbody tr").size());
    assertEquals(
        SENT + 2, browser.texts("#mails tbody td:first-child").stream().distinct().count());
  }

  @Test
  void a_campaign_and_a_state_are_chosen() {
    browser.open(PAGE);

    browser.await("[name=state] option[value=BOUNCED]").click();
    browser.awaitTrue("document.querySelectorAll('#mails tbody tr').length === 1");
    assertEquals(List.of("確認"), browser.texts("#mails tbody td:nth-child(5)"));
    assertEquals(2, browser.all("#campaigns tbody tr").size());
    browser.await("[name=campaign] option[value=DIGEST]").click();
    browser.awaitTrue("document.querySelectorAll('#mails tbody tr').length === 0");

    assertEquals(List.of("digest"), browser.texts("#campaigns tbody td:first-child"));
  }

  @Test
  void a_narrow_screen_scrolls_tables_and_not_the_page() {
    browser.devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 400, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    browser.open(PAGE);

    Object width = browser.script("return document.documentElement.scrollWidth");

    browser.devTools("Emulation.clearDeviceMetricsOverride", Map.of());
    assertEquals(400L, width);
  }
}
