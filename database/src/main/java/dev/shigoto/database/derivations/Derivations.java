package dev.shigoto.database.derivations;

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

/// Results that are dearer to make than to read, by the hash of what they were made of: vectors of
/// texts, facts of ads. One statement reads or writes a batch.
public final class Derivations {

  /// A use is noted when the last one noted is older: noting each would write more than it saves.
  private static final Duration NOTED_EVERY = Duration.ofDays(7);

  private static final int FORGOTTEN_AT_ONCE = 10_000;

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public Derivations(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Those of `keys` that are known.
  public Map<DerivationKey, byte[]> find(Collection<DerivationKey> keys) {
    return jdbi.withHandle(handle -> find(handle, keys));
  }

  private static Map<DerivationKey, byte[]> find(Handle handle, Collection<DerivationKey> keys) {
    List<Row> rows =
        handle
            .createQuery(
                """
                select key, value, used_on < current_date - cast(:days as integer) as to_note
                from derivations
                where key = any(:keys)
                """)
            .bind("days", NOTED_EVERY.toDays())
            .bind("keys", keys(keys))
            .map((rs, context) -> Row.of(rs))
            .list();
    noteUse(handle, rows.stream().filter(Row::toNote).map(Row::key).toList());
    return rows.stream().collect(Collectors.toMap(Row::key, Row::value));
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Row(DerivationKey key, byte[] value, boolean toNote) {

    static Row of(ResultSet rs) throws SQLException {
      return new Row(
          DerivationKey.of(rs.getBytes("key")), rs.getBytes("value"), rs.getBoolean("to_note"));
    }
  }

  /// Leaves alone what somebody else is noting.
  private static void noteUse(Handle handle, List<DerivationKey> used) {
    if (used.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            """
            update derivations set used_on = current_date
            where key in (select key from derivations where key = any(:keys) for update skip locked)
            """)
        .bind("keys", keys(used))
        .execute();
  }

  /// What another writer has added meanwhile stays as it is; it is the same. Rows go in by key, so
  /// that no two writers wait for each other.
  public void add(Map<DerivationKey, byte[]> made) {
    if (!made.isEmpty()) {
      jdbi.useHandle(handle -> add(handle, made));
    }
  }

  private static void add(Handle handle, Map<DerivationKey, byte[]> made) {
    handle
        .createUpdate(
            """
            insert into derivations (key, value)
            select key, value from unnest(:keys, :values) as made (key, value)
            order by key
            on conflict do nothing
            """)
        .bind("keys", array(made.keySet(), DerivationKey::bytes))
        .bind("values", array(made.values(), value -> value))
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
                          delete from derivations where ctid = any(array(
                            select ctid from derivations
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

  private static Argument keys(Collection<DerivationKey> keys) {
    return array(keys, DerivationKey::bytes);
  }

  private static <T> Argument array(Collection<T> values, Function<T, byte[]> bytes) {
    byte[][] elements = values.stream().map(bytes).toArray(byte[][]::new);
    return (position, statement, context) ->
        statement.setArray(position, statement.getConnection().createArrayOf("bytea", elements));
  }
}
