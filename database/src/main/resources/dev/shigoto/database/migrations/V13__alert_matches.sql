-- Which saved searches a new or changed job matches.

-- The jobs that are to be matched: appended in the transaction of the write. One reader at a time takes them, once
-- searches show the job as its row is.
create table alert_changes (
  id     bigint generated always as identity primary key,
  job_id bigint not null
);

-- What matches and was not taken for a mail yet, since when: once per saved search and job, however often the job changes.
create table alert_matches (
  saved_search_id bigint not null references saved_searches on delete cascade,
  job_id          bigint not null,
  matched_at      timestamptz not null default clock_timestamp(),
  score           real,            -- cosine to what was looked for; null where words or filters match
  constraint alert_matches_pk primary key (saved_search_id, job_id)
);
create index alert_matches_job on alert_matches (job_id);

create function queue_alerts_of_inserted() returns trigger language plpgsql as $$
begin
  insert into alert_changes (job_id) select id from written where status = 'ACTIVE';
  return null;
end $$;

-- An update that only asks to be indexed again leaves updated_at alone; nobody is to hear of that.
create function queue_alerts_of_updated() returns trigger language plpgsql as $$
begin
  insert into alert_changes (job_id)
  select written.id from written join former using (id)
   where written.status = 'ACTIVE' and written.updated_at is distinct from former.updated_at;
  return null;
end $$;

create function forget_alerts_of_deleted() returns trigger language plpgsql as $$
begin
  delete from alert_matches where job_id in (select id from deleted);
  return null;
end $$;

-- Who looks for something else, or for nothing any more, need not hear what matched before.
create function forget_alerts_of_changed_searches() returns trigger language plpgsql as $$
begin
  delete from alert_matches where saved_search_id = new.id;
  return null;
end $$;
create trigger saved_searches_alerts_changed after update on saved_searches for each row
  when (new.request is distinct from old.request
        or (new.deleted_at is not null and old.deleted_at is null))
  execute function forget_alerts_of_changed_searches();

create trigger jobs_alerts_inserted after insert on jobs
  referencing new table as written for each statement execute function queue_alerts_of_inserted();
create trigger jobs_alerts_updated after update on jobs
  referencing old table as former new table as written
  for each statement execute function queue_alerts_of_updated();
create trigger jobs_alerts_deleted after delete on jobs
  referencing old table as deleted for each statement execute function forget_alerts_of_deleted();

-- Searches show more than before: what waited for that may be matched.
create function notify_alert_changes() returns trigger language plpgsql as $$
begin
  notify alert_changes;
  return null;
end $$;
create trigger job_receipts_shown after insert or update of visible_at on job_receipts
  for each statement execute function notify_alert_changes();
