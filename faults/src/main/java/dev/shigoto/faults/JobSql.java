package dev.shigoto.faults;

import dev.shigoto.database.Database;
import dev.shigoto.domain.job.JobStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Writes to the jobs of one source as somebody with `psql` would.
record JobSql(String source) {

  void insert(Handle handle, String externalId, String title) {
    handle.execute(
        "insert into jobs (source, external_id, title) values (?, ?, ?)",
        source,
        externalId,
        title);
  }

  /// Brings a deleted job back under its old id.
  void insertAgain(Handle handle, long id, String externalId, String title) {
    handle.execute(
        """
        insert into jobs (id, source, external_id, title) overriding system value
        values (?, ?, ?, ?)
        """,
        id,
        source,
        externalId,
        title);
  }

  void retitle(Handle handle, String externalId, String title) {
    set(handle, externalId, "title = ?", title);
  }

  void status(Handle handle, String externalId, JobStatus status) {
    set(handle, externalId, "status = ?", status.name());
  }

  void assign(Handle handle, String externalId, String assignments) {
    set(handle, externalId, assignments);
  }

  private void set(Handle handle, String externalId, String assignments, Object... values) {
    List<Object> arguments = new ArrayList<>(List.of(values));
    arguments.addAll(List.of(source, externalId));
    handle.execute(
        "update jobs set " + assignments + " where source = ? and external_id = ?",
        arguments.toArray());
  }

  /// @return the id that it had
  long delete(Handle handle, String externalId) {
    return handle
        .createQuery("delete from jobs where source = ? and external_id = ? returning id")
        .bind(0, source)
        .bind(1, externalId)
        .mapTo(Long.class)
        .one();
  }

  void renameCompany(Handle handle, String name, String newName) {
    handle.execute("update companies set name = ? where name = ?", newName, name);
  }

  /// External id to content, of all rows of the source.
  Map<String, JobContent> read(Database database) {
    Map<String, JobContent> contents = new TreeMap<>();
    for (JobRow row : JobRow.all(database)) {
      if (row.source().equals(source)) {
        contents.put(row.externalId(), row.content());
      }
    }
    return contents;
  }
}
