package dev.shigoto.database.embeddings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;

/// Vectors by the hash of what they were made of. One statement reads or writes a batch.
public final class EmbeddingStore {

  /// A use is noted when the last one noted is older: noting each would write more than it saves.
  private static final Duration NOTED_EVERY = Duration.ofDays(7);

  private static final int FORGOTTEN_AT_ONCE = 10_000;

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public EmbeddingStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Those of `keys` that are known.
  public Map<EmbeddingKey, StoredEmbedding> find(Collection<EmbeddingKey> keys) {
    return jdbi.withHandle(handle -> find(handle, keys));
  }

  private static Map<EmbeddingKey, StoredEmbedding> find(
      Handle handle, Collection<EmbeddingKey> keys) {
    List<Row> rows =
        handle
            .createQuery(
                """
                select key, vector, characters, used_on < current_date - cast(:days as integer) as to_note
                from embeddings
                where key = any(:keys)
                """)
            .bind("days", NOTED_EVERY.toDays())
            .bind("keys", keys(keys))
            .map((rs, context) -> Row.of(rs))
            .list();
    noteUse(handle, rows.stream().filter(Row::toNote).map(Row::key).toList());
    return rows.stream().collect(Collectors.toMap(Row::key, Row::embedding));
  }

  private record Row(EmbeddingKey key, StoredEmbedding embedding, boolean toNote) {

    static Row of(ResultSet rs) throws SQLException {
      return new Row(
          EmbeddingKey.of(rs.getBytes("key")),
          StoredEmbedding.of(rs.getBytes("vector"), rs.getInt("characters")),
          rs.getBoolean("to_note"));
    }
  }

  /// Leaves alone what somebody else is noting.
  private static void noteUse(Handle handle, List<EmbeddingKey> used) {
    if (used.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            """
            update embeddings set used_on = current_date
            where key in (select key from embeddings where key = any(:keys) for update skip locked)
            """)
        .bind("keys", keys(used))
        .execute();
  }

  /// What another writer has added meanwhile stays as it is; it is the same. Rows go in by key, so
  /// that no two writers wait for each other.
  public void add(Map<EmbeddingKey, StoredEmbedding> made) {
    if (!made.isEmpty()) {
      jdbi.useHandle(handle -> add(handle, made));
    }
  }

  private static void add(Handle handle, Map<EmbeddingKey, StoredEmbedding> made) {
    List<StoredEmbedding> values = List.copyOf(made.values());
    handle
        .createUpdate(
            """
            insert into embeddings (key, vector, characters)
            select key, vector, characters
            from unnest(:keys, :vectors, :characters) as made (key, vector, characters)
            order by key
            on conflict do nothing
            """)
        .bind("keys", array(made.keySet(), EmbeddingKey::bytes))
        .bind("vectors", array(values, StoredEmbedding::floats))
        .bind(
            "characters",
            values.stream().mapToInt(StoredEmbedding::characters).boxed().toArray(Integer[]::new))
        .execute();
  }

  /// Deletes what was not used for `unused`, in steps that lock little.
  ///
  /// @return how many
  public int forget(Duration unused) {
    int forgotten = 0;
    int step;
    do {
      step =
          jdbi.withHandle(
              handle ->
                  handle
                      .createUpdate(
                          """
                          delete from embeddings where ctid = any(array(
                            select ctid from embeddings
                            where used_on < current_date - cast(:days as integer)
                            limit :step
                            for update skip locked))
                          """)
                      .bind("days", unused.toDays())
                      .bind("step", FORGOTTEN_AT_ONCE)
                      .execute());
      forgotten += step;
    } while (step == FORGOTTEN_AT_ONCE);
    return forgotten;
  }

  private static Argument keys(Collection<EmbeddingKey> keys) {
    return array(keys, EmbeddingKey::bytes);
  }

  private static <T> Argument array(Collection<T> values, Function<T, byte[]> bytes) {
    byte[][] elements = values.stream().map(bytes).toArray(byte[][]::new);
    return (position, statement, context) ->
        statement.setArray(position, statement.getConnection().createArrayOf("bytea", elements));
  }
}
