package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;

/// Where answers come from; all of them stay the caller's to close.
public record Sources(JobSearch search, ModelRegistry models, Database database) {}
