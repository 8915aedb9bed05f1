package dev.shigoto.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Understood;
import java.util.Set;

/// Understands queries as {@link QueryUnderstanding} does, and remembers those of late: few queries
/// are a large part of all that are asked. Safe to share between threads.
final class Understanding {

  /// Queries; each takes some kilobytes.
  private static final int REMEMBERED = 2_000;

  private final QueryUnderstanding reader;
  private final Cache<Asked, Understood> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Understanding(QueryUnderstanding reader) {
    this.reader = reader;
  }

  private record Asked(JobQuery typed, Set<Stage> stages) {}

  Understood of(SearchRequest request) {
    return of(request.query(), request.understand());
  }

  /// The times of a way to work, which a filter by commute holds, are too many to be remembered.
  Understood of(JobQuery typed, Set<Stage> stages) {
    return typed.filters().commute().isPresent()
        ? reader.understand(typed, stages)
        : known.get(new Asked(typed, stages), it -> reader.understand(it.typed(), it.stages()));
  }
}
