package dev.shigoto.indexer;

import dev.shigoto.database.jobs.QuarantinedJob;
import java.util.List;

/// Jobs ready for the engine, and those that could not be made ready.
record Batch(List<Operation> operations, List<QuarantinedJob> refusals) {}
