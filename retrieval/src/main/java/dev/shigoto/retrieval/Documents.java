package dev.shigoto.retrieval;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import dev.shigoto.retrieval.highlight.Highlighter;
import dev.shigoto.retrieval.highlight.SoughtWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The documents of a page and the places in them where the words stand. Documents that were shown
/// before are not fetched again while they are in the state in which the search found them.
final class Documents {

  /// The part of the heap that documents may take.
  private static final int SHARE = 16;

  /// The part of the heap that marked pieces may take.
  private static final int MARKED_SHARE = 64;

  /// Bytes that such pieces take beside their text.
  private static final int ENTRY = 500;

  /// Queries whose words are remembered; each takes some kilobytes.
  private static final int SOUGHT = 2_000;

  private final Engine engine;
  private final Highlighter highlighter;
  private final Cache<DocumentState, ReadableDocument> known =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
          .weigher((DocumentState state, ReadableDocument document) -> document.bytes())
          .build();

  /// By the very terms, which are the same for the same words.
  private final Cache<List<SearchedTerm>, SoughtWords> sought =
      Caffeine.newBuilder().weakKeys().maximumSize(SOUGHT).build();

  /// What stands in documents as search after search shows them.
  private final Cache<Shown, Map<String, List<String>>> marked =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / MARKED_SHARE)
          .weigher((Shown shown, Map<String, List<String>> pieces) -> bytes(pieces))
          .build();

  private record Shown(DocumentState state, SoughtWords words) {}

  Documents(Engine engine, Highlighter highlighter) {
    this.engine = engine;
    this.highlighter = highlighter;
  }

  /// Jobs that were deleted since they were found are left out if they were never shown.
  ///
  /// @param states in which the search found jobs; others are fetched
  /// @param why one explanation for each of `page`, or none at all
  List<Hit> hits(
      List<Ranked> page,
      Map<JobId, DocumentState> states,
      List<SearchedTerm> terms,
      List<Explanation> why) {
    Map<JobId, ReadableDocument> documents =
        documents(page.stream().map(ranked -> ranked.candidate().id()).toList(), states);
    SoughtWords words = sought.get(terms, this::sought);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      ReadableDocument document = documents.get(page.get(i).candidate().id());
      if (document != null) {
        Optional<Explanation> reason = why.isEmpty() ? Optional.empty() : Optional.of(why.get(i));
        Ranked ranked = page.get(i);
        hits.add(hit(document, ranked.score(), words, reason, ranked.team()));
      }
    }
    return hits;
  }

  /// Hits in an order without scores. They have brought their documents, or get them as above.
  List<Hit> hits(List<EngineHit> page, List<SearchedTerm> terms, Optional<Explanation> why) {
    SoughtWords words = sought.get(terms, this::sought);
    return documents(page)
        .map(document -> hit(document, 0, words, why, OptionalInt.empty()))
        .toList();
  }

  private Stream<ReadableDocument> documents(List<EngineHit> page) {
    if (page.stream().allMatch(hit -> hit.source().isPresent())) {
      return page.stream().map(this::document);
    }
    List<JobId> ids = page.stream().map(EngineHit::jobId).toList();
    Map<JobId, DocumentState> states =
        page.stream().collect(toMap(EngineHit::jobId, EngineHit::state));
    Map<JobId, ReadableDocument> found = documents(ids, states);
    return ids.stream().filter(found::containsKey).map(found::get);
  }

  private Hit hit(
      ReadableDocument document,
      double score,
      SoughtWords words,
      Optional<Explanation> why,
      OptionalInt team) {
    return new Hit(
        JobId.parse(document.job().id()),
        score,
        document.job(),
        marked.get(new Shown(document.state(), words), _ -> document.marked(highlighter, words)),
        why,
        team);
  }

  private Map<JobId, ReadableDocument> documents(
      List<JobId> ids, Map<JobId, DocumentState> states) {
    Map<JobId, ReadableDocument> found = new HashMap<>();
    for (JobId id : ids) {
      DocumentState state = states.get(id);
      ReadableDocument document = state == null ? null : known.getIfPresent(state);
      if (document != null) {
        found.put(id, document);
      }
    }
    fetch(ids.stream().filter(id -> !found.containsKey(id)).toList())
        .forEach(hit -> found.put(hit.jobId(), document(hit)));
    return found;
  }

  private List<EngineHit> fetch(List<JobId> ids) {
    return ids.isEmpty()
        ? List.of()
        : engine.search(Bodies.documents(ids.stream().map(JobId::toString).toList())).found();
  }

  /// Under the state in which it was read, which may be a later one than the search found.
  private ReadableDocument document(EngineHit hit) {
    return known.get(hit.state(), state -> ReadableDocument.of(state, hit.document()));
  }

  private SoughtWords sought(List<SearchedTerm> terms) {
    List<SearchedTerm> all =
        terms.stream()
            .flatMap(term -> Stream.concat(Stream.of(term), term.parts().stream()))
            .toList();
    return highlighter.words(
        all.stream().map(SearchedTerm::text).toList(),
        all.stream().flatMap(term -> term.alternatives().stream()).map(it -> it.word()).toList());
  }

  private static int bytes(Map<String, List<String>> pieces) {
    return ENTRY
        + pieces.values().stream().flatMap(List::stream).mapToInt(it -> 2 * it.length()).sum();
  }
}
