package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/// The basics that every page owes to everybody: names, contrast, small screens.
class AccessibilityIT extends PageTest {

  private static final String SEARCH = "/?q=%E4%BB%8B%E8%AD%B7&conditions=SOCIAL_INSURANCE";
  private static final String COMPARE = "/lab/compare?q=%E4%BB%8B%E8%AD%B7";
  private static final String JOB = "/jobs/" + SpecialJobs.COMPLETE;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", SEARCH, JOB, COMPARE, "/lab/judge", "/lab/queries", "/lab/campaigns"})
  void every_control_has_a_name(String page) {
    browser.open(page);

    List<String> nameless =
        browser.all("a, button, input, select, summary, [role=listbox]").stream()
            .filter(WebElement::isDisplayed)
            .filter(control -> control.getAccessibleName().isBlank())
            .map(control -> control.getDomProperty("outerHTML"))
            .toList();

    assertEquals(List.of(), nameless);
    assertEquals(
        page.startsWith("/lab") ? "en" : "ja",
        browser.script("return document.documentElement.lang"));
  }

  @ParameterizedTest
  @CsvSource({
    "/, light",
    "/, dark",
    SEARCH + ", light",
    SEARCH + ", dark",
    JOB + ", light",
    JOB + ", dark",
    COMPARE + ", light",
    COMPARE + ", dark",
    "/lab/models, light",
    "/lab/models, dark",
    "/lab/judge, dark",
    "/lab/campaigns, light",
    "/lab/campaigns, dark"
  })
  void every_text_stands_out_from_its_ground(String page, String scheme) {
    browser.devTools(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.open(page);

    assertEquals(List.of(), browser.script(LOW_CONTRAST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", SEARCH, JOB, "/lab", COMPARE, "/lab/judge", "/lab/models", "/lab/campaigns"})
  void a_phone_needs_no_sideways_scrolling(String page) {
    phone();
    browser.open(page);

    Object width = browser.script("return document.documentElement.scrollWidth");

    browser.devTools("Emulation.clearDeviceMetricsOverride", Map.of());
    assertEquals(360L, width);
  }

  @Test
  void on_a_phone_the_filters_open_and_close() {
    phone();
    browser.open(SEARCH);
    assertTrue(browser.all("#filters").stream().noneMatch(WebElement::isDisplayed));

    browser.await("#filters-toggle").click();
    browser.await("#filters label[for^=employmentType-]");
    browser.await("#filters-done").click();

    assertTrue(browser.all("#filters").stream().noneMatch(WebElement::isDisplayed));
    browser.devTools("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  private void phone() {
    browser.devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
  }

  /// Texts whose contrast (WCAG 2.2, 1.4.3) with the nearest opaque ground is below 4.5.
  private static final String LOW_CONTRAST =
      """
      const rgba = (css) => css.match(/[\\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b]
          .map((c) => c / 255)
          .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (e) => {
        const color = rgba(getComputedStyle(e).backgroundColor);
        return color[3] === 0 && e.parentElement ? ground(e.parentElement) : color;
      };
      const contrast = (e) => {
        const [a, b] = [light(rgba(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
        return (a + 0.05) / (b + 0.05);
      };
      return [...document.querySelectorAll('body *')]
          .filter((e) => e.checkVisibility() && !e.matches('noscript, option'))
          .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
          .filter((e) => contrast(e) < 4.5)
          .map((e) => contrast(e).toFixed(2) + ' ' + e.outerHTML.slice(0, 120));
      """;
}
