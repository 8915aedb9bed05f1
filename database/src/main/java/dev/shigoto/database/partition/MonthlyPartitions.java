package dev.shigoto.database.partition;

import dev.shigoto.database.lock.AdvisoryLock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The months of a table that is partitioned by a moment: `events_2026_11` of `events`.
public final class MonthlyPartitions {

  private final Jdbi jdbi;
  private final String table;

  /// Months whose partition is known to be there.
  private final Set<YearMonth> ready = ConcurrentHashMap.newKeySet();

  public MonthlyPartitions(Jdbi jdbi, String table) {
    this.jdbi = jdbi;
    this.table = table;
  }

  /// So that rows of these moments can be stored.
  public void make(Stream<Instant> moments) {
    Set<YearMonth> months =
        moments.map(MonthlyPartitions::month).collect(Collectors.toCollection(TreeSet::new));
    months.removeAll(ready);
    for (YearMonth month : months) {
      jdbi.useTransaction(handle -> make(handle, month));
      ready.add(month);
    }
  }

  private void make(Handle handle, YearMonth month) {
    AdvisoryLock.PARTITIONS.take(handle);
    handle
        .createUpdate(
            """
            create table if not exists <name> partition of <table>
            for values from (<from>) to (<to>)
            """)
        .define("name", name(month))
        .define("table", table)
        .define("from", beginning(month))
        .define("to", beginning(month.plusMonths(1)))
        .execute();
  }

  private static String beginning(YearMonth month) {
    return "'" + month.atDay(1) + " 00:00:00+00'";
  }

  /// Drops whole months that ended before `time`.
  ///
  /// @return how many months
  public int forget(Instant time) {
    List<String> old =
        jdbi.withHandle(this::names).stream()
            .filter(name -> name.compareTo(name(month(time))) < 0)
            .toList();
    old.forEach(
        name ->
            jdbi.useHandle(
                handle ->
                    handle
                        .createUpdate("drop table if exists <name>")
                        .define("name", name)
                        .execute()));
    ready.removeIf(month -> old.contains(name(month)));
    return old.size();
  }

  private List<String> names(Handle handle) {
    return handle
        .createQuery(
            """
            select child.relname from pg_inherits
              join pg_class as child on child.oid = inhrelid
             where inhparent = cast(:table as regclass)
             order by child.relname
            """)
        .bind("table", table)
        .mapTo(String.class)
        .list();
  }

  private String name(YearMonth month) {
    return table + "_" + month.toString().replace('-', '_');
  }

  private static YearMonth month(Instant moment) {
    return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
  }
}
