package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import java.time.Clock;

/// Where answers come from; all of them stay the caller's to close.
///
/// @param database opened {@linkplain Database#forRequests for requests}: searches are answered
///     without it
/// @param clock the one of `search`
public record Sources(JobSearch search, ModelRegistry models, Database database, Clock clock) {}
