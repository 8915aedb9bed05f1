package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.job.JobAd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IndexedFactsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final List<JobAd> ADS = DemoJobs.seeded(42, NOW).jobs(200).toList();
  private static final AdAnalysis ANALYSIS = AdAnalysis.builtIn();

  @Test
  void facts_read_back_as_they_were_written() throws JsonProcessingException {
    for (JobAd ad : ADS) {
      IndexedFacts written = facts(ad, "2026-11-20");
      String json = DocumentJson.MAPPER.writeValueAsString(written);
      assertEquals(written, DocumentJson.MAPPER.readValue(json, IndexedFacts.class));
    }
  }

  @Test
  void facts_are_the_same_on_every_day() {
    for (JobAd ad : ADS) {
      assertEquals(facts(ad, "2026-11-20"), facts(ad, "2029-01-01"));
    }
  }

  private static IndexedFacts facts(JobAd ad, String today) {
    return IndexedFacts.of(ad, ANALYSIS.read(ad, LocalDate.parse(today)));
  }
}
