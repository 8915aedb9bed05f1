package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.Prefecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Places that an operator imported are places in what seekers type.
class OperatorsPlacesIT {

  private static final SearchIndex INDEX =
      SearchIndex.of(
          List.of(
              job(1, "看護師").in(Prefecture.TOTTORI, "若葉市").build(),
              job(2, "看護師").in(Prefecture.TOTTORI, "米子市").describedAs("若葉市にも施設があります。").build()));

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void an_imported_city_is_understood() throws IOException {
    Files.writeString(
        folder.resolve("municipalities.csv"),
        "pref,city,citykana,lat,lng\n鳥取県,若葉市,わかばし,35.4,133.9\n");
    Gazetteer imported = Gazetteer.builtIn().with(folder);

    assertEquals(List.of(1L), found(INDEX.search(imported)));
    assertEquals(List.of(1L, 2L), found(INDEX.search()));
  }

  private static List<Long> found(JobSearch search) {
    SearchAnswer answer = Asking.text("若葉市 看護師").in(Mode.KEYWORD).of(search);
    return answer.hits().stream().map(hit -> hit.id().value()).sorted().toList();
  }
}
