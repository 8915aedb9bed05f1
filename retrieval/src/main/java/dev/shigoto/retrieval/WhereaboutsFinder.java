package dev.shigoto.retrieval;

import static java.util.stream.Collectors.toMap;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.Understood;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import dev.shigoto.retrieval.RelevanceSearch.Listing;
import dev.shigoto.retrieval.Requirement.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds out where a job is for a search: whether it meets each thing that is asked, which the
/// engine says of the very queries that a search sends; and if it does, where it stands in
/// the list, which the search itself makes.
record WhereaboutsFinder(
    Engine engine, RelevanceSearch byRelevance, SortedSearch sorted, Understanding understanding) {

  /// @param mode the legs that answered
  record Found(Whereabouts where, Mode mode) {}

  /// @param understood of which `request` has the query
  /// @throws EngineUnavailableException also if a part of the search is missing
  Found of(JobId id, SearchRequest request, Understood understood, Instant now) {
    Optional<JobDocument> document =
        engine.search(Bodies.document(id)).found().stream().findFirst().map(EngineHit::document);
    if (document.isEmpty()) {
      return new Found(new Whereabouts.NotIndexed(), request.mode());
    }
    List<Requirement> asked =
        new Requirements(
                request.query(),
                understood.readings(),
                request.variety().repeats(),
                understanding.dictionary())
            .at(now);
    Tried tried = new Tried(document.get(), asked, matched(id, asked));
    return barred(tried)
        .map(it -> new Found(it, request.mode()))
        .orElseGet(() -> listed(id, request, tried, now));
  }

  /// A job, and which of the requirements it matches, by their places.
  private record Tried(JobDocument job, List<Requirement> asked, Set<Integer> matched) {

    List<Requirement> failed(Kind kind) {
      return IntStream.range(0, asked.size())
          .filter(i -> asked.get(i).kind() == kind && !asked.get(i).holds(matched.contains(i)))
          .mapToObj(asked::get)
          .toList();
    }

    boolean holds(Kind kind) {
      return failed(kind).isEmpty();
    }

    List<Unmet> unmet(Kind kind) {
      return failed(kind).stream().map(it -> it.unmet(job)).toList();
    }
  }

  private Set<Integer> matched(JobId id, List<Requirement> asked) {
    var queries =
        IntStream.range(0, asked.size())
            .boxed()
            .collect(toMap(MatchNames::asked, i -> asked.get(i).query()));
    return engine.search(Bodies.tried(id, queries)).found().stream()
        .findFirst()
        .map(it -> MatchNames.asked(it.matchedQueries()))
        .orElseThrow(() -> new EngineUnavailableException(id + " has just left the index", null));
  }

  /// What keeps it out of every leg.
  private Optional<Whereabouts> barred(Tried tried) {
    if (!tried.holds(Kind.OPEN)) {
      return Optional.of(new Whereabouts.Expired(tried.job().expiresAt().orElseThrow()));
    }
    if (!tried.holds(Kind.FILTER)) {
      return Optional.of(new Whereabouts.Filtered(tried.unmet(Kind.FILTER)));
    }
    if (!tried.holds(Kind.EXCLUSION)) {
      return Optional.of(new Whereabouts.Excluded(tried.unmet(Kind.EXCLUSION)));
    }
    return tried.holds(Kind.REPEAT)
        ? Optional.empty()
        : Optional.of(new Whereabouts.Repeat(representative(tried.job())));
  }

  private Optional<JobId> representative(JobDocument job) {
    return engine.search(Bodies.representative(job.cluster())).found().stream()
        .findFirst()
        .map(EngineHit::jobId);
  }

  private Found listed(JobId id, SearchRequest request, Tried tried, Instant now) {
    return JobSearch.isRanked(request)
        ? ranked(id, request, tried, now)
        : new Found(sorted(id, request, tried, now), Mode.KEYWORD);
  }

  private Whereabouts sorted(JobId id, SearchRequest request, Tried tried, Instant now) {
    if (!tried.holds(Kind.WORDS)) {
      return withoutWords(tried, Optional.empty());
    }
    int at = sorted.all(request, now).indexOf(id);
    return at < 0 ? behindAll() : shown(request, at, Journey.sorted(at + 1));
  }

  private Found ranked(JobId id, SearchRequest request, Tried tried, Instant now) {
    Listing listing = byRelevance.listing(request, now);
    listing.found().complete();
    return new Found(place(id, request, tried, listing, now), listing.found().mode());
  }

  private Whereabouts place(
      JobId id, SearchRequest request, Tried tried, Listing listing, Instant now) {
    Optional<Journey> inWindow = new Tracks(request, listing).of(id);
    if (inWindow.isPresent()) {
      return shown(request, inWindow.get().place() - 1, inWindow.get());
    }
    boolean byWords = listing.found().answers().containsKey(Part.KEYWORD);
    if (byWords && tried.holds(Kind.WORDS)) {
      int window = listing.start().window().size();
      int at = byRelevance.behind(request, listing, now).indexOf(id);
      String model = listing.list().ranking().name();
      return at < 0
          ? behindAll()
          : shown(request, window + at, Journey.behind(window + at + 1, model));
    }
    Optional<Whereabouts.Depth> depth =
        byRelevance
            .retriever()
            .depth(id, request, understanding.matching(request, now), listing.found());
    return byWords ? withoutWords(tried, depth) : new Whereabouts.TooDeep(depth.orElseThrow());
  }

  private static Whereabouts withoutWords(Tried tried, Optional<Whereabouts.Depth> meaning) {
    List<String> missing = words(tried.failed(Kind.TERM));
    List<String> all = new ArrayList<>(words(tried.asked()));
    all.removeAll(missing);
    return new Whereabouts.WithoutWords(missing, all, meaning);
  }

  private static List<String> words(List<Requirement> requirements) {
    return requirements.stream()
        .filter(it -> it.kind() == Kind.TERM)
        .map(it -> it.asked().words())
        .toList();
  }

  /// The last page that can be asked for begins before {@link Cursor#FURTHEST}.
  private static Whereabouts shown(SearchRequest request, int at, Journey journey) {
    int page = at / request.size();
    return (long) page * request.size() < Cursor.FURTHEST
        ? new Whereabouts.Shown(at + 1, page + 1, journey)
        : behindAll();
  }

  private static Whereabouts behindAll() {
    return new Whereabouts.BehindAll(Cursor.FURTHEST);
  }
}
