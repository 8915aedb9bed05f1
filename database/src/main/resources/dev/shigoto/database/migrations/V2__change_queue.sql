-- What the index has yet to learn: appended in the transaction of the write, deleted once the
-- engine has acknowledged it.
create table job_changes (
  id        bigint generated always as identity primary key,
  job_id    bigint not null,
  revision  bigint not null,
  xid       xid8 not null default pg_current_xact_id(),
  queued_at timestamptz not null default now()
);
create index job_changes_job on job_changes (job_id);

-- One row per job that ever changed. Whoever locks it is the only one to index that job; writers
-- only ever insert with "on conflict do nothing", which does not wait for a row lock.
create table job_claims (
  job_id bigint primary key
);

-- Jobs that the engine, or the reader of a row, refused for good, and why. Not searchable.
create table quarantined_jobs (
  job_id         bigint primary key,
  revision       bigint not null,
  reason         text not null,
  quarantined_at timestamptz not null default clock_timestamp()
);

create function set_job_revision() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.id <> old.id then
      raise exception 'the id of job % must not change', old.id;
    end if;
    new.updated_at := now();
  end if;
  new.revision := nextval('job_revision');
  return new;
end $$;

create function queue_written_jobs() returns trigger language plpgsql as $$
begin
  insert into job_claims (job_id) select id from written order by id on conflict do nothing;
  insert into job_changes (job_id, revision) select id, revision from written;
  if found then
    notify job_changes;
  end if;
  return null;
end $$;

create function queue_deleted_jobs() returns trigger language plpgsql as $$
begin
  insert into job_claims (job_id) select id from deleted order by id on conflict do nothing;
  insert into job_changes (job_id, revision) select id, nextval('job_revision') from deleted;
  if found then
    notify job_changes;
  end if;
  return null;
end $$;

create function touch_jobs_of_renamed_companies() returns trigger language plpgsql as $$
begin
  update jobs set updated_at = now()
   where company_id in (select renamed.id from renamed join former using (id)
                         where renamed.name is distinct from former.name);
  return null;
end $$;

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'jobs must not be truncated: the index would not learn of it; use "delete from jobs"';
end $$;

create trigger jobs_revision before insert or update on jobs
  for each row execute function set_job_revision();
create trigger jobs_queue_inserted after insert on jobs
  referencing new table as written for each statement execute function queue_written_jobs();
create trigger jobs_queue_updated after update on jobs
  referencing new table as written for each statement execute function queue_written_jobs();
create trigger jobs_queue_deleted after delete on jobs
  referencing old table as deleted for each statement execute function queue_deleted_jobs();
create trigger jobs_refuse_truncate before truncate on jobs
  for each statement execute function refuse_truncate();
create trigger companies_renamed after update on companies
  referencing old table as former new table as renamed
  for each statement execute function touch_jobs_of_renamed_companies();
