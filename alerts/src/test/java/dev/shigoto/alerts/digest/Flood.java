package dev.shigoto.alerts.digest;

import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.domain.alert.SavedSearch;

/// Very many jobs of one employer, each an opening of its own and compared, that all match.
final class Flood {

  private Flood() {}

  /// @param employer also the source of the jobs
  static void of(TestAlerts alerts, SavedSearch search, String employer, int jobs) {
    alerts.sql("insert into companies (name) values (?)", employer);
    alerts.sql(
        """
        insert into jobs (source, external_id, title, company_id)
        select name, n::text, 'カフェ ' || n, id from companies, generate_series(1, ?) as n
         where name = ?
        """,
        jobs,
        employer);
    alerts.sql(
        """
        insert into job_identities
          (job_id, cluster_id, source, signature, keys, wording, posted_at, first_seen, renewals,
           shown)
        select id, id, source, '\\x00', '{}', id, now(), now(), 0, '' from jobs where source = ?
        """,
        employer);
    alerts.sql(
        "delete from identity_changes using jobs where jobs.id = job_id and source = ?", employer);
    alerts.sql(
        """
        insert into alert_matches (saved_search_id, job_id)
        select ?, id from jobs where source = ? on conflict do nothing
        """,
        search.id().value(),
        employer);
  }
}
