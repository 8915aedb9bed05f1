package dev.shigoto.database.jobs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The statements that write ads, for one transaction.
final class JobUpsert {

  /// The columns that an ad fills, besides its posting and its company.
  private static final String CONTENT =
      """
      title, description, industry, employment_type, occupation_code, occupation_name, remote,
      prefecture, city, address, lat, lon, stations, pay_unit, pay_min, pay_max,
      fixed_overtime_yen, fixed_overtime_minutes, pay_text, working_hours, holidays, requirements,
      benefits, conditions, skills, posted_at, expires_at""";

  /// An open ad brings an expired or withdrawn job back; what we deleted stays deleted.
  private static final String STATUS =
      """
      case when job.status in ('EXPIRED', 'WITHDRAWN')
            and coalesce(excluded.expires_at > now(), true)
           then 'ACTIVE' else job.status end""";

  /// In the order of postings, so that two writers of the same ones never wait in a circle.
  private static final String UPSERT =
      """
      insert into jobs as job (source, external_id, company_id, %1$s)
      select row.source, row.external_id, company.id, %2$s
        from jsonb_array_elements(:ads::jsonb) as ad
       cross join jsonb_populate_record(null::jobs, ad) as row
        left join companies as company on company.name = ad ->> 'company'
       order by row.source, row.external_id
          on conflict (source, external_id)
          do update set (company_id, %1$s, status) = row(excluded.company_id, %3$s, %5$s)
       where row(job.company_id, %4$s, job.status)
          is distinct from row(excluded.company_id, %3$s, %5$s)
      returning (xmax = 0) as inserted
      """
          .formatted(CONTENT, contentOf("row"), contentOf("excluded"), contentOf("job"), STATUS);

  private static final String ADD_COMPANIES =
      """
      insert into companies (name)
      select name from unnest(:names) as ad(name)
       where not exists (select from companies where companies.name = ad.name)
       order by name
          on conflict do nothing
      """;

  private JobUpsert() {}

  private static String contentOf(String table) {
    return Stream.of(CONTENT.split(",")).map(it -> table + "." + it.strip()).collect(joining(", "));
  }

  /// @param rows with distinct postings
  static UpsertCounts write(Handle handle, List<AdRow> rows) {
    addCompanies(handle, rows);
    List<Boolean> written =
        handle
            .createQuery(UPSERT)
            .bind("ads", rows.stream().map(AdRow::json).collect(joining(",", "[", "]")))
            .mapTo(Boolean.class)
            .list();
    int inserted = (int) written.stream().filter(it -> it).count();
    return new UpsertCounts(
        inserted, written.size() - inserted, rows.size() - written.size(), List.of());
  }

  private static void addCompanies(Handle handle, List<AdRow> rows) {
    String[] names =
        rows.stream()
            .map(AdRow::company)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toArray(String[]::new);
    handle.createUpdate(ADD_COMPANIES).bindArray("names", String.class, (Object[]) names).execute();
  }
}
