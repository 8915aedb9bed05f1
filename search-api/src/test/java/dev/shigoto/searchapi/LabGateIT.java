package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.config.Secret;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.facts.FactFiles;
import dev.shigoto.searchapi.model.VectorShare;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let into the lab where the platform does not run on one machine.
class LabGateIT {

  private static final String TOKEN = "a-token-of-the-lab";
  private static final List<String> PAGES =
      List.of(
          "/lab",
          "/lab/compare",
          "/lab/judge",
          "/lab/queries",
          "/lab/campaigns",
          "/lab/models/x/card");

  @Test
  void nobody_where_no_token_is_set() {
    try (DeadStores stores = new DeadStores();
        SearchApi api = start(new LabAccess.Closed(), stores)) {
      PAGES.forEach(page -> assertEquals(403, get(api, page).status(), page));
      assertEquals(403, get(api, "/v1/lab/queries").status());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer wrong"})
  void what_a_page_shows_is_for_those_with_the_token(String authorization) {
    try (DeadStores stores = new DeadStores();
        SearchApi api = start(new LabAccess.ByToken(new Secret(TOKEN)), stores)) {
      assertEquals(200, get(api, "/lab/queries").status());
      Answer refused =
          Answer.of(
              Answer.request(url(api), "/v1/lab/queries").header("Authorization", authorization));
      assertEquals(401, refused.status());
    }
  }

  @Test
  void a_page_asks_for_the_token_until_it_is_right() {
    try (DeadStores stores = new DeadStores();
        SearchApi api = start(new LabAccess.ByToken(new Secret(TOKEN)), stores);
        Browser browser = Browser.at(url(api))) {
      browser.openBusy("/lab/queries");
      browser.await("#token input").sendKeys("wrong");
      browser.await("#token button").click();
      browser.await("#token input").clear();
      browser.await("#token input").sendKeys(TOKEN);
      browser.await("#token button").click();

      // it is let in, and there is no database to ask
      assertEquals(
          "the database does not answer; try again in a few seconds. Operators: check DATABASE_URL",
          browser.await("#trouble").getText());
    }
  }

  private static SearchApi start(LabAccess access, DeadStores stores) {
    return SearchApi.start(
        new SearchApiConfig(
            "127.0.0.1",
            0,
            List.of(),
            DeadStores.ENGINE,
            IndexNames.DEFAULT,
            Optional.empty(),
            FactFiles.NONE,
            Optional.empty(),
            DeadStores.DATABASE,
            QueryLogging.OFF,
            VectorShare.DEFAULT,
            Optional.empty(),
            access),
        stores.sources());
  }

  private static Answer get(SearchApi api, String path) {
    return Answer.get(url(api), path);
  }

  private static URI url(SearchApi api) {
    return URI.create("http://127.0.0.1:" + api.port());
  }
}
