package dev.shigoto.retrieval;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Understood;
import dev.shigoto.retrieval.Counter.Count;
import dev.shigoto.retrieval.relaxation.Loosened;
import dev.shigoto.retrieval.relaxation.Loosened.Change;
import dev.shigoto.retrieval.relaxation.Loosenings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where little is found, finds out what would find more.
record MoreJobsFinder(Counter counter, LiveVocabulary vocabulary) {

  private static final Logger LOG = LoggerFactory.getLogger(MoreJobsFinder.class);

  /// A page of fewer hits is few.
  private static final int FEW = 10;

  private static final int MOST_RELAXATIONS = 8;
  private static final int MOST_MEANT = 3;

  /// @param request as it was asked
  /// @param understood what was made of its words
  MoreJobs of(SearchRequest request, Understood understood, Page page, Instant now) {
    if (request.cursor().isPresent() || !isFew(request, page)) {
      return MoreJobs.NONE;
    }
    try {
      return counted(request, understood, page, now);
    } catch (EngineUnavailableException e) {
      LOG.warn("what would find more could not be counted", e);
      return MoreJobs.UNKNOWN;
    }
  }

  /// Jobs that are only close in meaning do not make up for words that no job has.
  private static boolean isFew(SearchRequest request, Page page) {
    return page.total().value() < FEW
        || (doWordsFail(page) && !request.query().text().wanted().isEmpty());
  }

  private static boolean doWordsFail(Page page) {
    return page.mode() != Mode.SEMANTIC && page.withWords() == 0;
  }

  private MoreJobs counted(SearchRequest request, Understood understood, Page page, Instant now) {
    List<Loosened> looser =
        Loosenings.of(request.query(), understood, doWordsFail(page)).stream()
            .filter(it -> canBeOrdered(request.sort(), it.query().filters()))
            .toList();
    List<QueryText> meant = Corrections.of(request.query().text(), vocabulary.current());
    List<SearchRequest> requests =
        Stream.concat(
                looser.stream().map(Loosened::query),
                meant.stream().map(text -> JobQuery.typed(text, request.query().filters())))
            .map(request::asking)
            .toList();
    if (requests.isEmpty()) {
      return MoreJobs.NONE;
    }
    List<Optional<Count>> counts = counter.of(requests, now);
    return new MoreJobs(
        relaxations(looser, counts, page),
        didYouMean(meant, counts.subList(looser.size(), counts.size()), page),
        counts.stream().allMatch(Optional::isPresent));
  }

  /// Some orders need the filter that they measure from.
  private static boolean canBeOrdered(Sort sort, Filters filters) {
    return switch (sort) {
      case DISTANCE -> filters.near().isPresent();
      case COMMUTE -> filters.commute().isPresent();
      case RELEVANCE, NEWEST, PAY -> true;
    };
  }

  /// Small changes first, then those that give up something, by how much they find.
  private static List<Relaxation> relaxations(
      List<Loosened> looser, List<Optional<Count>> counts, Page page) {
    return IntStream.range(0, looser.size())
        .filter(i -> counts.get(i).filter(count -> isMore(count, page)).isPresent())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> looser.get(i).change())
                .thenComparingLong(
                    i -> looser.get(i).change() == Change.WIDENED ? 0 : -total(counts.get(i))))
        .limit(MOST_RELAXATIONS)
        .map(i -> relaxation(looser.get(i), total(counts.get(i)), page))
        .toList();
  }

  private static long total(Optional<Count> count) {
    return count.orElseThrow().total().value();
  }

  private static Relaxation relaxation(Loosened it, long total, Page page) {
    long added = total - page.total().value();
    String text = "%s+%,d件".formatted(it.words(), added);
    return new Relaxation(it.field(), it.query(), total, added, text);
  }

  private static List<DidYouMean> didYouMean(
      List<QueryText> meant, List<Optional<Count>> counts, Page page) {
    return IntStream.range(0, meant.size())
        .filter(
            i ->
                counts
                    .get(i)
                    .filter(it -> isMore(it, page) && it.words() > page.withWords())
                    .isPresent())
        .mapToObj(i -> new DidYouMean(meant.get(i).typed(), total(counts.get(i))))
        .limit(MOST_MEANT)
        .toList();
  }

  /// Only what is counted exactly is promised.
  private static boolean isMore(Count count, Page page) {
    return count.total().relation() == Total.Relation.EQ
        && count.total().value() > page.total().value();
  }
}
