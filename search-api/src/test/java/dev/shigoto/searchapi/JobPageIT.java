package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of one job, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobPageIT {

  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.at(DemoServer.url());
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void a_job_shows_its_text_its_facts_and_similar_jobs() {
    browser.open("/jobs/" + SpecialJobs.COMPLETE);

    assertEquals(List.of("カワウソ飼育員"), browser.texts("#job h1"));
    assertEquals(List.of("月給23万〜28万円"), browser.texts("#job .pay"));
    assertTrue(browser.await(".description").getText().contains("\n\n先輩が一から教えます。"));
    List<String> facts = browser.texts(".facts dd");
    assertTrue(facts.contains("鳥取県米子市末広町1"), facts::toString);
    assertTrue(facts.contains("JR山陰本線 米子駅 徒歩7分"), facts::toString);
    browser.await("#similar .hit h3 a");
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(DemoServer.url().getHost()), browser.hosts());
  }

  @Test
  void a_job_shows_what_its_ad_really_says_and_what_it_leaves_out() {
    browser.open("/jobs/" + SpecialJobs.COMPLETE);

    browser.await(".quality meter");
    assertTrue(browser.texts("#job h2").contains("情報開示のチェック"));
    assertTrue(browser.texts(".facts dt").contains("時給換算"));
    assertTrue(browser.await(".lint").getText().contains("法律上の助言ではなく"));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void back_leads_to_the_results_that_one_came_from() {
    browser.open("/?q=%E3%82%AB%E3%83%AF%E3%82%A6%E3%82%BD");
    browser.await(".hit h2 a").click();
    browser.await("#job h1");

    browser.await("#back").click();

    browser.awaitTrue("location.pathname === '/'");
    assertEquals("/?q=カワウソ", browser.place());
    browser.await(".hit mark");
  }

  @ParameterizedTest
  @CsvSource({
    "/jobs/" + SpecialJobs.EXPIRED + ", この求人の募集は終わりました",
    "/jobs/999999999, この求人は見つかりませんでした"
  })
  void a_job_that_is_not_there_is_said_kindly(String path, String message) {
    browser.open(path);

    assertEquals(List.of(message), browser.texts(".message h2"));
  }
}
