package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.database.Database;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.models.facts.FactFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a search that somebody saves to the mail that tells of a job, with every part real.
final class LocalMailIT {

  private static final int JOBS = 100;
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Pattern LINK = Pattern.compile("/alerts/([A-Za-z0-9_-]+)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  private Platform platform;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws InterruptedException {
    PlatformOptions options =
        new PlatformOptions(
            new DataFolder(folder),
            new Ports(0, 0, 0),
            JOBS,
            Indexing.HERE,
            List.of(),
            SeekersDictionary.builtIn(),
            FactFiles.NONE);
    platform = Platform.start(options, Clock.systemUTC(), Progress.NONE);
  }

  @AfterEach
  void stop() {
    http.close();
    platform.close();
  }

  @Test
  void a_job_that_sql_writes_is_in_the_mailbox_within_five_seconds() throws Exception {
    String one = save();
    Eventually.within(SOON, () -> assertEquals(1, mails().size()));
    confirm(one, tokenOf(mails().path(0)));

    insert("極夜観測員");

    Eventually.within(SOON, () -> assertEquals(2, mails().size()));
    String mail = text(mails().path(0));
    assertTrue(mail.contains("極夜観測員"), mail);
    assertTrue(LINK.matcher(mail).find(), mail);
  }

  /// @return the path of the saved search
  private String save() throws Exception {
    JsonNode saved =
        JSON.readTree(
            send(
                "POST",
                "/v1/saved-searches",
                "",
                """
                {"mail": "seeker@example.jp", "cadence": "INSTANT", "search": {"query": "極夜観測員"}}
                """));
    return "/v1/saved-searches/" + saved.path("id").asText();
  }

  private void confirm(String one, String token) throws Exception {
    JsonNode confirmed = JSON.readTree(send("POST", one + "/confirm", token, ""));
    assertEquals("ACTIVE", confirmed.path("state").asText());
  }

  private void insert(String title) {
    try (Database database = platform.running().openDatabase()) {
      database
          .jdbi()
          .useHandle(
              sql ->
                  sql.execute(
                      """
                      with employer as (
                        insert into companies (name) values ('南極株式会社') returning id)
                      insert into jobs (source, external_id, title, company_id)
                      select 'test', 'polar', ?, id from employer
                      """,
                      title));
    }
  }

  /// The latest first.
  private JsonNode mails() throws Exception {
    return JSON.readTree(send("GET", "/lab/mail.json", "", ""));
  }

  private String text(JsonNode mail) throws IOException, InterruptedException {
    return send("GET", "/lab/mail/" + mail.path("id").asText() + "/txt", "", "");
  }

  private String tokenOf(JsonNode mail) throws IOException, InterruptedException {
    Matcher link = LINK.matcher(text(mail));
    assertTrue(link.find());
    return link.group(1);
  }

  private String send(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.running().api() + path))
            .method(method, BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }
}
