package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.searchapi.saved.SavedSearchDesk;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Somebody saves searches, and holds the links of the mails that follow.
class SavedSearchIT extends SavedSearchTest {

  @Test
  void a_search_is_saved_confirmed_by_the_link_of_the_mail_changed_and_deleted() {
    Answer asked = post(PATH, "", "{\"mail\": \"%s\", %s}".formatted(address(), CAFE));
    assertEquals(202, asked.status());
    assertEquals("UNCONFIRMED", asked.json().path("state").asText());
    String one = PATH + "/" + asked.json().path("id").asText();
    String token = link(asked);

    Answer confirmed = post(one + "/confirm", token, "");
    assertEquals("ACTIVE", confirmed.json().path("state").asText(), confirmed::text);
    assertEquals("PAUSED", post(one + "/pause", token, "").json().path("state").asText());
    assertEquals("ACTIVE", post(one + "/resume", token, "").json().path("state").asText());
    Answer changed =
        send("PUT", one, token, "{\"name\": \"喫茶\", \"cadence\": \"WEEKLY\", %s}".formatted(CAFE));
    assertEquals("喫茶", changed.json().path("name").asText());
    assertEquals(changed.json(), send("GET", one, token, "").json());
    assertEquals("カフェ", changed.json().path("search").path("query").asText(), changed::text);
    assertEquals(204, send("DELETE", one, token, "").status());
    assertEquals(404, send("GET", one, token, "").status());
  }

  @Test
  void a_browser_is_named_with_its_consent_and_let_go_again() {
    Answer asked =
        post(
            PATH,
            "",
            "{\"mail\": \"%s\", \"clientId\": \"a-browser\", %s}".formatted(address(), CAFE));
    String one = PATH + "/" + asked.json().path("id").asText();
    String token = link(asked);

    assertEquals("a-browser", send("GET", one, token, "").json().path("clientId").asText());
    assertEquals(SavedSearchDesk.KNOWN_JOBS + SavedSearchDesk.WORDING, server.consents().getLast());
    Answer changed = send("PUT", one, token, "{\"clientId\": null, %s}".formatted(CAFE));
    assertTrue(changed.json().path("clientId").isNull(), changed::text);
  }

  @Test
  void who_holds_a_link_saves_another_search_at_once_and_sees_both() {
    String token = link(ask());

    Answer saved = post(PATH, token, "{%s}".formatted(CAFE));
    Answer all = send("GET", PATH, token, "");

    assertEquals(201, saved.status());
    assertEquals("ACTIVE", saved.json().path("state").asText());
    assertEquals(2, all.json().path("searches").size());
    assertTrue(all.json().path("current").isTextual());
  }

  @Test
  void a_token_is_read_as_it_is_sent_whatever_was_sent_before_it_on_the_connection() {
    Answer asked = ask();
    LinkToken token = new LinkToken("X".repeat(43));
    server.link(asked.json().path("id").asText(), token);

    assertEquals(401, send("GET", PATH, "x", "").status());
    assertEquals(200, send("GET", PATH, token.text(), "").status());
  }

  @Test
  void a_link_opens_nothing_of_anybody_else() {
    Answer theirs = ask();
    String token = link(ask());
    String one = PATH + "/" + theirs.json().path("id").asText();

    assertEquals(404, send("GET", one, token, "").status());
    assertEquals(404, post(one + "/confirm", token, "").status());
    assertEquals(404, send("DELETE", one, token, "").status());
  }

  @Test
  void a_get_of_the_unsubscribe_link_ends_nothing_and_a_post_needs_no_cookie() {
    Answer asked = ask();
    String token = link(asked);
    String id = asked.json().path("id").asText();
    post(PATH + "/" + id + "/confirm", token, "");
    String link = "/alerts/" + token + "/unsubscribe";

    Answer shown = server.get(link);
    assertEquals(200, shown.status());
    assertEquals("no-referrer", shown.header("Referrer-Policy"));
    assertEquals("ACTIVE", state(id, token));
    Answer ended =
        Answer.of(
            Answer.request(server.url(), link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    assertEquals(200, ended.status());
    assertTrue(ended.text().contains("配信を停止しました"));
    assertEquals("UNSUBSCRIBED", state(id, token));
    assertEquals(401, Answer.post(server.url(), "/alerts/nobody/unsubscribe", "").status());
  }

  @Test
  void a_profile_is_saved_beside_searches_and_says_what_is_wrong() {
    String nurse = "\"profile\": {\"wanted\": [\"看護師\"], \"filters\": {\"prefecture\": [\"東京都\"]}}";
    Answer asked = post(PATH, "", "{\"mail\": \"%s\", %s}".formatted(address(), nurse));
    assertEquals(202, asked.status(), asked::text);
    String one = PATH + "/" + asked.json().path("id").asText();

    Answer saved = post(one + "/confirm", link(asked), "");

    assertEquals("看護師", saved.json().at("/profile/wanted/0").asText(), saved::text);
    assertEquals("看護師", saved.json().path("name").asText());
    assertTrue(saved.json().path("search").isNull(), saved::text);
    assertEquals(200, post(PATH + "/preview", "", "{" + nurse + "}").status());
    assertRefused("cadence must be DAILY or WEEKLY", "\"cadence\": \"INSTANT\", " + nurse);
    assertRefused("profile must say what is looked for", "\"profile\": {}");
    assertRefused("profile must be left out where there is a search", nurse + ", " + CAFE);
    assertRefused("wanted must name work", "\"profile\": {\"wanted\": [\" \"]}");
  }

  private void assertRefused(String reason, String fields) {
    Answer answer = post(PATH, "", "{\"mail\": \"%s\", %s}".formatted(address(), fields));
    assertEquals(400, answer.status(), answer::text);
    assertTrue(answer.text().contains(reason), answer::text);
  }

  @Test
  void a_preview_shows_what_today_would_have_sent() throws InterruptedException {
    server.sql(
        """
        with employer as (insert into companies (name) values ('株式会社きょう') returning id)
        insert into jobs (source, external_id, title, company_id, city, posted_at)
        select 'preview', n::text, 'カワセミ観察員 ' || n, id, '渋谷区', timestamp '2099-11-19T20:00:00Z'
          from employer, generate_series(1, 4) as n
        """);
    server.sql(
        """
        insert into jobs (source, external_id, title, city, posted_at)
        values ('preview', 'old', 'カワセミ観察員 前の', '渋谷区', timestamp '2099-11-01T00:00:00Z')
        """);
    server.awaitCaughtUp();

    Answer preview =
        post(
            PATH + "/preview",
            "",
            "{\"perEmployer\": 2, \"search\": {\"query\": \"カワセミ\", \"mode\": \"keyword\"}}");

    assertEquals(200, preview.status(), preview::text);
    int shown = preview.json().path("jobs").size(); // one, once they are known as one opening
    assertTrue(shown == 1 || shown == 2, preview::text);
    assertTrue(!preview.text().contains("前の"), preview::text);
  }

  @Test
  void answers_are_as_described() {
    Schema schema = new Schema(server.get("/openapi.json").json());
    Answer asked = ask();
    String token = link(asked);

    assertEquals(List.of(), schema.faults(asked.json(), schema.named("SavedSearchAsked"), "asked"));
    assertEquals(
        List.of(),
        schema.faults(
            send("GET", PATH, token, "").json(), schema.named("SavedSearches"), "searches"));
    Answer refused = post(PATH, "", "{\"?\": 1}");
    String known = refused.json().path("errors").toString();
    schema
        .properties("SavedSearchRequest")
        .forEach(name -> assertTrue(known.contains(name), () -> name + " in " + known));
  }
}
