package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// What a seeker does on the search page.
class SearchPageIT extends PageTest {

  @Test
  void a_first_visit_shows_the_newest_jobs_and_filters_with_counts() {
    browser.open("/");

    assertEquals(20, browser.all(".hit").size());
    assertEquals("newest", browser.await("#sort").getDomProperty("value"));
    assertTrue(count(browser.await("#filters .choice")) > 0);
  }

  @Test
  void a_search_is_in_the_address_and_marks_what_matched() {
    browser.open("/");

    browser.await("#q").sendKeys("カワウソ", Keys.ENTER);

    browser.awaitTrue("document.querySelector('.hit mark')?.textContent.includes('カワウソ')");
    assertEquals("/?q=カワウソ", browser.place());
    assertEquals("カワウソの求人｜しごと", browser.script("return document.title"));
  }

  @Test
  void a_suggestion_is_chosen_by_keyboard() {
    browser.open("/");

    browser.await("#q").sendKeys("看護");
    browser.await("#suggestions [role=option]");
    browser.press(Keys.ARROW_DOWN);
    String chosen = browser.await("#suggestions [aria-selected=true]").getDomAttribute("data-text");
    browser.press(Keys.ENTER);

    browser.awaitTrue("location.search.length > 1");
    assertEquals("/?q=" + chosen, browser.place());
    assertFalse(browser.all("#suggestions").getFirst().isDisplayed());
  }

  @Test
  void nothing_is_suggested_while_an_input_method_composes() {
    browser.open("/");

    browser.script(
        """
        const q = document.getElementById('q');
        q.value = '看護';
        q.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}));
        """);

    assertFalse(browser.all("#suggestions").getFirst().isDisplayed());
    browser.script("document.getElementById('q').dispatchEvent(new Event('compositionend'))");
    browser.await("#suggestions [role=option]");
  }

  @Test
  void a_facet_narrows_to_the_count_that_it_showed() {
    browser.open("/");
    WebElement choice = browser.await("#filters label[for^=employmentType-]");
    int count = count(choice);

    choice.click();

    browser.awaitTrue("location.search.startsWith('?employmentType=')");
    browser.awaitTrue("document.querySelector('#count b')?.textContent === '" + count + "'");
    browser.await("#chosen button").click();
    browser.awaitTrue("location.search === ''");
  }

  @Test
  void the_next_page_has_other_jobs_and_back_returns_to_the_first() {
    browser.open("/?sort=newest");
    List<String> first = ids();

    browser.await("#pages .next").click();
    browser.awaitTrue("document.querySelector('.hit')?.dataset.id !== '" + first.getFirst() + "'");
    List<String> second = ids();
    browser.back();
    browser.awaitTrue("document.querySelector('.hit')?.dataset.id === '" + first.getFirst() + "'");

    assertNotEquals(first, second);
    assertTrue(second.stream().noneMatch(first::contains));
    assertEquals(first, ids());
  }

  @Test
  void the_order_is_chosen() {
    browser.open("/?q=%E6%AD%A3%E7%A4%BE%E5%93%A1");

    browser.await("#sort option[value=pay]").click();

    browser.awaitTrue("location.search.includes('sort=pay')");
  }

  @Test
  void a_least_pay_is_chosen() {
    browser.open("/");

    browser.await("#pay-unit option[value=MONTH]").click();
    browser.await("#pay-min option[value='250000']").click();

    assertEquals("月給25万円以上", browser.await("#chosen button").getText());
    assertEquals("/?pay=MONTH:250000", browser.place());
  }

  @Test
  void no_hit_offers_to_lift_each_condition() {
    browser.open(
        "/?q=%E3%82%AB%E3%83%AF%E3%82%A6%E3%82%BD&mode=keyword&prefecture=%E6%B2%96%E7%B8%84%E7%9C%8C&pay=HOUR:3000");

    browser.await(".message .quiet").click();

    browser.awaitTrue("!location.search.includes('prefecture')");
  }

  @Test
  void what_words_were_taken_for_is_shown_and_can_be_undone() {
    browser.open(
        "/?q=%E7%9C%8B%E8%AD%B7%E5%B8%AB%20%E6%99%82%E7%B5%A61200%E5%86%86%E4%BB%A5%E4%B8%8A");

    WebElement pay = browser.await("#understood button.filter");
    assertEquals("条件時給1,200円以上", pay.getText().replace("\n", ""));
    pay.click();

    browser.awaitTrue("location.search.includes('%E3%80%8C')");
    browser.awaitTrue("!document.querySelector('#understood button.filter')");
    assertEquals("/?q=看護師+「時給1200円以上」", browser.place());
  }

  @Test
  void reasons_say_why_a_job_is_shown() {
    browser.open("/?q=%E3%82%AB%E3%83%AF%E3%82%A6%E3%82%BD");

    browser.await(".why summary").click();

    assertFalse(browser.await(".why li span").getText().isBlank());
  }

  @Test
  void markup_in_an_ad_is_text() {
    browser.open("/?q=%E7%8E%89%E8%99%AB%E8%89%B2");

    assertEquals(SpecialJobs.MARKUP_TITLE, browser.await(".hit h2").getText());
    assertEquals(List.of(), browser.all(".hit img"));
  }

  @Test
  void everything_can_be_done_by_keyboard() {
    browser.open("/?q=%E3%82%AB%E3%83%AF%E3%82%A6%E3%82%BD");

    browser.tabTo(".hit h2 a");
    browser.press(Keys.ENTER);

    browser.awaitTrue("location.pathname === '/jobs/" + SpecialJobs.COMPLETE + "'");
    browser.await("#job h1");
  }

  private static int count(WebElement choice) {
    String label = choice.findElement(By.cssSelector(".count")).getText();
    return Integer.parseInt(label.replaceAll("[^0-9]", ""));
  }

  private List<String> ids() {
    return browser.all(".hit").stream().map(hit -> hit.getDomAttribute("data-id")).toList();
  }
}
