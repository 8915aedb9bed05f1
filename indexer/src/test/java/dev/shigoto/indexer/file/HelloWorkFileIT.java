package dev.shigoto.indexer.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.TestStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Reads the real file where there is one: `-Dshigoto.hellowork=FILE`.
class HelloWorkFileIT {

  @Test
  void the_real_ads_go_in_once_and_are_understood() {
    String file = System.getProperty("shigoto.hellowork", "");
    assumeTrue(!file.isEmpty(), "skipped: name a Hello Work file with -Dshigoto.hellowork=FILE");
    try (Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()))) {
      JobImport jobImport = new JobImport(database.jobs());

      ImportReport first = timed(jobImport, Path.of(file));
      ImportReport second = timed(jobImport, Path.of(file));

      assertEquals(first.read(), first.inserted());
      assertEquals(first.read(), second.unchanged());
      assertEquals(first.read(), database.jobs().countActive());
      List<JobAd> ads = new ArrayList<>();
      database.jobs().stream(jobs -> jobs.forEach(job -> ads.add(job.ad())), 1000);
      assertTrue(share("pay understood", ads, ad -> ad.pay().isPresent()) > 0.99);
      assertTrue(share("occupation guessed", ads, ad -> ad.occupation().isPresent()) > 0.8);
      assertTrue(share("conditions found", ads, ad -> !ad.terms().conditions().isEmpty()) > 0.9);
      share("city found", ads, ad -> !ad.place().city().isEmpty());
      share("skills found", ads, ad -> !ad.skills().isEmpty());
    }
  }

  private static ImportReport timed(JobImport jobImport, Path file) {
    long start = System.nanoTime();
    ImportReport report = jobImport.run(file, FileFormat.HELLOWORK, Progress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%s in %.1f s%n", report.summary(), seconds);
    return report;
  }

  private static double share(String name, List<JobAd> ads, Predicate<JobAd> has) {
    double share = (double) ads.stream().filter(has).count() / ads.size();
    System.out.printf(Locale.ROOT, "%s: %.1f %% of %,d%n", name, 100 * share, ads.size());
    return share;
  }
}
