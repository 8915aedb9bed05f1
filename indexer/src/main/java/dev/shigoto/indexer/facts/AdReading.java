package dev.shigoto.indexer.facts;

import dev.shigoto.database.derivations.DerivationKey;
import dev.shigoto.database.derivations.Derivations;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.indextemplates.IndexedFacts;
import dev.shigoto.models.facts.FactFiles;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the facts of ads, and remembers them: reading an ad costs about as much as a third of
/// indexing it, and most jobs of a rebuild say what they said before.
public final class AdReading {

  private final AdAnalysis analysis;
  private final String identity;
  private final Derivations remembered;
  private final Counter read;

  /// @throws dev.shigoto.models.facts.FactFilesException naming the file, and the row where one is
  ///     wrong
  public AdReading(FactFiles files, Derivations remembered, PrometheusRegistry registry) {
    this.analysis = files.open();
    this.identity = ReaderIdentity.of(files);
    this.remembered = remembered;
    this.read =
        Counter.builder()
            .name("shigoto_ads_read")
            .help("Ads whose facts were read; those of the others were remembered")
            .register(registry);
  }

  /// One result per job, in their order.
  ///
  /// @param today in Japan
  public List<IndexedFacts> of(List<Job> jobs, LocalDate today) {
    List<DerivationKey> keys =
        jobs.stream().map(job -> DerivationKey.of(identity, FactsJson.content(job.ad()))).toList();
    Map<DerivationKey, IndexedFacts> facts = new HashMap<>();
    remembered.find(keys).forEach((key, stored) -> facts.put(key, FactsJson.facts(stored)));
    Map<DerivationKey, byte[]> toKeep = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!facts.containsKey(keys.get(i))) {
        IndexedFacts made = read(jobs.get(i).ad(), today);
        facts.put(keys.get(i), made);
        toKeep.put(keys.get(i), FactsJson.bytes(made));
      }
    }
    remembered.add(toKeep);
    return keys.stream().map(facts::get).toList();
  }

  private IndexedFacts read(JobAd ad, LocalDate today) {
    read.inc();
    return IndexedFacts.of(ad, analysis.read(ad, today));
  }
}
