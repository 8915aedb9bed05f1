package dev.shigoto.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Understood;
import java.time.Instant;
import java.util.Set;

/// Understands queries as {@link QueryUnderstanding} does, works out what they ask for, and
/// remembers those of late: few queries are a large part of all that are asked. Safe to share
/// between threads.
final class Understanding {

  /// Queries; each takes some tens of kilobytes at most.
  private static final int REMEMBERED = 2_000;

  private final SeekersDictionary dictionary;
  private final QueryUnderstanding reader;
  private final Cache<Asked, Understood> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /// By the very query, which is the same one while it is known: to compare equal ones takes long.
  /// What no request has any more is forgotten.
  private final Cache<JobQuery, Meaning> meanings =
      Caffeine.newBuilder().weakKeys().maximumSize(REMEMBERED).build();

  Understanding(SeekersDictionary dictionary, Gazetteer places) {
    this.dictionary = dictionary;
    this.reader = new QueryUnderstanding(dictionary, places);
  }

  /// With what is built in.
  static Understanding builtIn() {
    return new Understanding(SeekersDictionary.builtIn(), Gazetteer.builtIn());
  }

  private record Asked(JobQuery typed, Set<Stage> stages) {}

  SeekersDictionary dictionary() {
    return dictionary;
  }

  Understood of(SearchRequest request) {
    return of(request.query(), request.understand());
  }

  /// The times of a way to work, which a filter by commute holds, are too many to be remembered.
  Understood of(JobQuery typed, Set<Stage> stages) {
    return typed.filters().commute().isPresent()
        ? reader.understand(typed, stages)
        : known.get(new Asked(typed, stages), it -> reader.understand(it.typed(), it.stages()));
  }

  /// @param query as it was understood
  Meaning meaning(JobQuery query) {
    return meanings.get(query, it -> Meaning.of(it, dictionary));
  }

  /// The query for the engine, with or without repeats as the request says.
  ///
  /// @param understood a request whose query was
  /// @param now jobs must be open then
  Matching matching(SearchRequest understood, Instant now) {
    return meaning(understood.query()).matching(now).showing(understood.variety().repeats());
  }

  /// Tells whether two requests ask for the same list, whatever page of it.
  ///
  /// @param understood a request whose query was
  String fingerprint(SearchRequest understood) {
    return Fingerprint.of(understood, meaning(understood.query()).fingerprint());
  }
}
