package dev.shigoto.database.jobs;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The moment at which all jobs were read.
///
/// @param transactions those that it sees, as PostgreSQL's `pg_snapshot` in text
public record JobSnapshot(String transactions, Instant takenAt) {

  static JobSnapshot of(Handle handle) {
    return handle
        .createQuery("select pg_current_snapshot()::text as transactions, now() as taken_at")
        .map(ConstructorMapper.of(JobSnapshot.class))
        .one();
  }
}
