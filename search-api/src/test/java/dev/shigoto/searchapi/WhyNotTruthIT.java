package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the database knows of a job that no search does.
class WhyNotTruthIT {

  @Test
  void a_job_that_is_over_and_one_that_waits_are_told_apart() throws InterruptedException {
    try (LiveServer server = new LiveServer()) {
      server.insert("終わる仕事");
      server.awaitCaughtUp();
      server.sql("update jobs set status = 'WITHDRAWN' where title = '終わる仕事'");
      server.awaitCaughtUp();
      server.stopIndexing();
      server.insert("待つ仕事");

      JsonNode over = whyNot(server, "終わる仕事");
      JsonNode waiting = whyNot(server, "待つ仕事");

      assertEquals(
          List.of("closed", "it was open once and is not any more", "WITHDRAWN"),
          List.of(
              over.path("stage").textValue(),
              over.path("reason").textValue(),
              over.at("/details/receipt/state").textValue()));
      assertEquals(
          List.of(
              "unknown",
              "searches do not know it yet: its last change waits for the indexer",
              "PENDING"),
          List.of(
              waiting.path("stage").textValue(),
              waiting.path("reason").textValue(),
              waiting.at("/details/receipt/state").textValue()));
      Schema schema = new Schema(server.get("/openapi.json").json());
      assertEquals(List.of(), schema.faults(waiting, schema.named("WhyNot"), "WhyNot"));
    }
  }

  private static JsonNode whyNot(LiveServer server, String title) {
    long id =
        server
            .database()
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("select id from jobs where title = :title")
                        .bind("title", title)
                        .mapTo(Long.class)
                        .one());
    return server.get("/v1/search/why-not?q=%E4%BB%95%E4%BA%8B&job=" + id).json();
  }
}
