package dev.shigoto.database.identity;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.identity.AdSignature;
import dev.shigoto.domain.identity.Appearance;
import dev.shigoto.domain.job.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The statements on `job_identities`, for one transaction.
final class IdentityRows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SELECT =
      """
      select job_id, cluster_id, source, signature, wording, posted_at, first_seen, ended_at, renewals, changed_at,
             expires_at, behind, look_at, shown
        from job_identities
      """;

  private static final String UPSERT =
      """
      insert into job_identities (job_id, cluster_id, source, signature, keys, wording, posted_at, first_seen,
                                  ended_at, renewals, changed_at, expires_at, behind, look_at, shown)
      select job_id, cluster_id, source, signature, keys, wording, posted_at, first_seen, ended_at, renewals,
             changed_at, expires_at, behind, look_at, shown
        from jsonb_populate_recordset(null::job_identities, :rows::jsonb)
          on conflict (job_id)
          do update set cluster_id = excluded.cluster_id, signature = excluded.signature, keys = excluded.keys,
                        wording = excluded.wording, posted_at = excluded.posted_at,
                        ended_at = excluded.ended_at, renewals = excluded.renewals,
                        changed_at = excluded.changed_at, expires_at = excluded.expires_at,
                        behind = excluded.behind, look_at = excluded.look_at, shown = excluded.shown
      """;

  private IdentityRows() {}

  static List<IdentityRow> of(Handle handle, Collection<JobId> ids) {
    return rows(
        handle
            .createQuery(SELECT + " where job_id = any(:ids)")
            .bindArray("ids", Long.class, values(ids)));
  }

  /// All postings of these openings.
  static List<IdentityRow> ofClusters(Handle handle, Collection<JobId> clusters) {
    return rows(
        handle
            .createQuery(SELECT + " where cluster_id = any(:ids)")
            .bindArray("ids", Long.class, values(clusters)));
  }

  /// All postings of the openings of these jobs.
  static List<IdentityRow> ofClustersOf(Handle handle, Collection<JobId> ids) {
    return rows(
        handle
            .createQuery(
                SELECT
                    + """
                       where cluster_id = any(array(select cluster_id from job_identities
                                                     where job_id = any(:ids)))
                      """)
            .bindArray("ids", Long.class, values(ids)));
  }

  /// The postings that may be of one opening with an ad of one of these keys.
  static List<IdentityRow> withKeys(Handle handle, Collection<Long> keys) {
    return rows(
        handle
            .createQuery(SELECT + " where keys && :keys")
            .bindArray("keys", Long.class, keys.toArray()));
  }

  private static List<IdentityRow> rows(Query query) {
    return query.map((rs, context) -> row(rs)).list();
  }

  private static IdentityRow row(ResultSet rs) throws SQLException {
    return new IdentityRow(
        new JobId(rs.getLong("job_id")),
        new JobId(rs.getLong("cluster_id")),
        signature(rs.getBytes("signature")),
        instant(rs, "posted_at").orElseThrow(),
        new Appearance(
            rs.getString("source"),
            rs.getLong("wording"),
            instant(rs, "first_seen").orElseThrow(),
            instant(rs, "ended_at"),
            rs.getInt("renewals"),
            instant(rs, "changed_at")),
        instant(rs, "expires_at"),
        Optional.ofNullable(rs.getObject("behind", Long.class)).map(JobId::new),
        instant(rs, "look_at"),
        rs.getString("shown"));
  }

  private static Optional<AdSignature> signature(byte[] bytes) {
    return bytes[0] == AdSignature.VERSION ? Optional.of(AdSignature.of(bytes)) : Optional.empty();
  }

  private static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
    return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static void write(Handle handle, Collection<IdentityRow> rows) {
    if (!rows.isEmpty()) {
      handle
          .createUpdate(UPSERT)
          .bind("rows", rows.stream().map(IdentityRows::json).collect(joining(",", "[", "]")))
          .execute();
    }
  }

  private static String json(IdentityRow row) {
    AdSignature signature = row.signature().orElseThrow();
    Appearance appearance = row.appearance();
    ObjectNode json = JSON.createObjectNode();
    json.put("job_id", row.id().value());
    json.put("cluster_id", row.cluster().value());
    json.put("source", appearance.source());
    json.put("signature", "\\x" + HexFormat.of().formatHex(signature.bytes()));
    for (long key : signature.keys()) {
      json.withArray("keys").add(key);
    }
    json.put("wording", appearance.wording());
    json.put("posted_at", row.postedAt().toString());
    json.put("first_seen", appearance.firstSeen().toString());
    json.put("ended_at", text(appearance.endedAt()));
    json.put("renewals", appearance.renewals());
    json.put("changed_at", text(appearance.changedAt()));
    json.put("expires_at", text(row.expiresAt()));
    json.put("behind", row.behind().map(JobId::value).orElse(null));
    json.put("look_at", text(row.lookAt()));
    json.put("shown", row.shown());
    return json.toString();
  }

  private static @Nullable String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse(null);
  }

  /// The history of deleted jobs is lost with the rule that made it.
  static int queueOutdated(Handle handle) {
    handle
        .createUpdate(
            """
            delete from job_identities
             where get_byte(signature, 0) <> :version
               and not exists (select from jobs where jobs.id = job_id)
            """)
        .bind("version", AdSignature.VERSION)
        .execute();
    return handle
        .createUpdate(
            """
            insert into identity_changes (job_id)
            select job_id from job_identities join jobs on jobs.id = job_id
             where get_byte(signature, 0) <> :version
             order by job_id
            """)
        .bind("version", AdSignature.VERSION)
        .execute();
  }

  static int forget(Handle handle, Instant time, int atMost) {
    return handle
        .createUpdate(
            """
            delete from job_identities
             where cluster_id in (
               select over.cluster_id from job_identities as over
                where over.ended_at < :time
                  and not exists (select from job_identities as other
                                   where other.cluster_id = over.cluster_id
                                     and coalesce(other.ended_at >= :time, true))
                order by over.ended_at
                limit :max)
            """)
        .bind("time", time)
        .bind("max", atMost)
        .execute();
  }

  private static Object[] values(Collection<JobId> ids) {
    return ids.stream().map(JobId::value).toArray();
  }
}
