package dev.shigoto.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Understood;
import java.util.Set;

/// Understands queries as {@link QueryUnderstanding} does, works out what they ask for, and
/// remembers those of late: few queries are a large part of all that are asked. Those with a
/// commute are left out, whose times are too many. Safe to share between threads.
final class Understanding {

  /// Queries; each takes some tens of kilobytes at most.
  private static final int REMEMBERED = 2_000;

  private final SeekersDictionary dictionary;
  private final QueryUnderstanding reader;
  private final Cache<Asked, Understood> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /// By the very query, which is the same one for the same words: to compare equal ones takes long.
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

  Understood of(JobQuery typed, Set<Stage> stages) {
    return isLarge(typed)
        ? reader.understand(typed, stages)
        : known.get(new Asked(typed, stages), it -> reader.understand(it.typed(), it.stages()));
  }

  /// @param query as it was understood
  Meaning meaning(JobQuery query) {
    return isLarge(query)
        ? Meaning.of(query, dictionary)
        : meanings.get(query, it -> Meaning.of(it, dictionary));
  }

  private static boolean isLarge(JobQuery query) {
    return query.filters().commute().isPresent();
  }
}
