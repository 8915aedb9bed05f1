package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the search page tells of a seeker.
class FollowedSeekerIT extends PageTest {

  /// Keeps what the page sends and what is answered, stays on the page when a hit is opened, and
  /// has the clock of the server, which takes no events of another month.
  private static final String LISTEN =
      """
      window.sent = [];
      window.answers = [];
      const fetched = window.fetch;
      window.fetch = async (path, options) => {
        const answer = await fetched(path, options);
        if (path === '/v1/events') {
          window.sent.push(...JSON.parse(options.body).events);
          window.answers.push(await answer.clone().json());
        }
        return answer;
      };
      const clock = Date;
      window.Date = class extends clock {
        constructor(...at) { super(...(at.length > 0 ? at : ['%s'])); }
      };
      document.addEventListener('click', (event) => event.target.closest('.hit a') && event.preventDefault());
      """
          .formatted(DemoServer.NOW);

  private static final String LAST_SEARCH =
      "performance.getEntriesByType('resource').findLast((it) => it.name.includes('/v1/jobs/search')).name";

  @Test
  void what_comes_before_the_eyes_and_what_is_opened_is_told_with_its_place() {
    search();
    browser.awaitTrue("window.sent.some((it) => it.action_name === 'impression')");

    browser.await(".hit h2 a").click();

    browser.awaitTrue("window.sent.some((it) => it.action_name === 'click')");
    browser.awaitTrue("window.answers.at(-1)?.stored > 0");
    assertEquals(List.of(), browser.script("return window.answers.at(-1).rejected"));
    assertEquals(
        browser.await(".hit").getDomAttribute("data-id") + " 1",
        browser.script(
            """
            const {object, position} = window.sent.find((it) => it.action_name === 'click').event_attributes;
            return object.object_id + ' ' + position.ordinal;
            """));
    assertEquals(
        1L,
        browser.script("return new Set(window.sent.map((it) => it.client_id)).size"),
        "one browser");
    assertEquals(
        browser.script("return window.sent[0].client_id"),
        browser.script("return new URL(%s).searchParams.get('clientId')".formatted(LAST_SEARCH)));
  }

  @Test
  void who_says_no_is_not_followed() {
    browser.open("/");
    browser.await("#followed").click();
    search();

    browser.await(".hit h2 a").click(); // would be told at once, and what was seen with it

    assertEquals(List.of(), browser.script("return window.sent"));
    assertFalse((boolean) browser.script("return %s.includes('clientId')".formatted(LAST_SEARCH)));
    browser.await("#followed").click();
  }

  private void search() {
    browser.open("/");
    browser.script(LISTEN);
    browser.await("#sort option[value=pay]").click();
    browser.awaitTrue("location.search.includes('sort=pay')");
    browser.awaitTrue("document.getElementById('hits').getAttribute('aria-busy') === 'false'");
  }
}
