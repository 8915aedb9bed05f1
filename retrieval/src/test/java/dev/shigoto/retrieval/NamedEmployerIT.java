package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.Job;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Employers and licences that are typed whole.
class NamedEmployerIT {

  /// More than a leg's window holds, so that none comes first by chance.
  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.concat(
                  LongStream.rangeClosed(1, 150).mapToObj(NamedEmployerIT::other),
                  Stream.of(
                      job(500, "倉庫内作業").at("株式会社ひまわり").build(),
                      job(501, "フォークリフト作業員").describedAs("フォークリフト運転技能者の方。").build()))
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  /// Speaks of the name in its title, and has another.
  private static Job other(long id) {
    return job(id, "ひまわり園の介護職").describedAs("ひまわりの咲く園です。").at("社会福祉法人ひまわり会").build();
  }

  @ParameterizedTest
  @EnumSource
  void the_jobs_of_an_employer_come_first_in_every_mode(Mode mode) {
    for (String typed : List.of("株式会社ひまわり", "ひまわり", "(株)ひまわり", "ひまわり株式会社")) {
      List<Hit> hits = Asking.text(typed).in(mode).of(INDEX.search()).hits();

      assertEquals(500, hits.getFirst().id().value(), typed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_job_that_names_the_licence_comes_first_in_every_mode(Mode mode) {
    List<Hit> hits = Asking.text("フォークリフト運転技能者").in(mode).of(INDEX.search()).hits();

    assertEquals(501, hits.getFirst().id().value());
  }
}
