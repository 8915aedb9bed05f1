package dev.shigoto.local.impact;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.retrieval.JobSearch;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Asks the same queries of two generations.
record Replay(OpenSearchClient client, IndexNames names, ModelRegistry models, Clock clock) {

  ImpactReport run(
      List<ReplayedQuery> queries,
      Qrels qrels,
      Generation before,
      Generation after,
      Progress progress) {
    Clock now = Clock.fixed(clock.instant(), ZoneOffset.UTC); // the same for both
    JobSearch old = JobSearch.of(before, client, names, models, now);
    JobSearch built = JobSearch.of(after, client, names, models, now);
    List<String> notes = missingModels(before, after);
    List<Comparison> comparisons = new ArrayList<>();
    int skipped = 0;
    for (int i = 0; i < queries.size(); i++) {
      Optional<Comparison> compared = compare(queries.get(i), notes.isEmpty(), old, built);
      compared.ifPresent(comparisons::add);
      skipped += compared.isPresent() ? 0 : 1;
      progress.at("comparing answers", i + 1L, queries.size());
    }
    return report(before, after, comparisons, withSkipped(notes, skipped), qrels);
  }

  private ImpactReport report(
      Generation before,
      Generation after,
      List<Comparison> comparisons,
      List<String> notes,
      Qrels qrels) {
    JudgedRelevance judged = JudgedRelevance.of(comparisons, qrels);
    return new ImpactReport(
        names.generation(before.number()),
        names.generation(after.number()),
        comparisons,
        notes,
        Optional.of(judged).filter(it -> it.queries() > 0));
  }

  private static List<String> withSkipped(List<String> notes, int skipped) {
    return skipped == 0
        ? notes
        : Stream.concat(
                notes.stream(),
                Stream.of(skipped + " queries could not be asked, and are left out"))
            .toList();
  }

  /// Where a generation's model is gone, its vectors cannot be searched, and half answers would
  /// look like changes.
  private List<String> missingModels(Generation before, Generation after) {
    return Stream.of(before, after)
        .filter(it -> models.embedder(it.vectors().model()).isEmpty())
        .map(
            it ->
                "%s holds vectors of %s, which is not here; words alone are compared"
                    .formatted(names.generation(it.number()), it.vectors().model()))
        .toList();
  }

  /// Empty where one of the two cannot answer.
  private static Optional<Comparison> compare(
      ReplayedQuery query, boolean withMeaning, JobSearch old, JobSearch built) {
    if (query.isByMeaningAlone() && !withMeaning) {
      return Optional.empty();
    }
    ReplayedQuery asked = query.firstTen(withMeaning);
    try {
      return Optional.of(new Comparison(asked, found(old, asked), found(built, asked)));
    } catch (RuntimeException e) { // one odd query must not hold a whole index back
      return Optional.empty();
    }
  }

  private static List<Found> found(JobSearch search, ReplayedQuery query) {
    return search.search(query.request()).hits().stream().map(Found::of).toList();
  }
}
