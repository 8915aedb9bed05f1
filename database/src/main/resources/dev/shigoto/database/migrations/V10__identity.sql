-- Which jobs are one opening, and its history.

-- The jobs that are to be compared anew: appended in the transaction of the write. One reader at a time takes them.
create table identity_changes (
  id     bigint generated always as identity primary key,
  job_id bigint not null
);

-- One row per posting, also of those that are over and whose job is deleted: they are the history of the opening.
create table job_identities (
  job_id     bigint not null,
  cluster_id bigint not null,      -- the smallest job_id of the opening
  source     text not null,
  signature  bytea not null,       -- what of the ad is compared; its first byte is the version of the rule
  keys       bigint[] not null,    -- only jobs with a key in common are compared
  wording    bigint not null,      -- equal for equal words
  posted_at  timestamptz not null, -- as the source dated it last
  first_seen timestamptz not null,
  ended_at   timestamptz,          -- null while the job is open
  renewals   integer not null,     -- how often the source dated the same words anew
  changed_at timestamptz,          -- when the words changed last
  look_at    timestamptz,          -- when what is told of it changes by the mere passing of time
  shown      text not null,        -- what the job's document tells of the opening; '' if nothing
  constraint job_identities_pk primary key (job_id),
  constraint job_identities_cluster_by_smallest_id check (cluster_id <= job_id),
  constraint job_identities_renewals_not_negative check (renewals >= 0)
) with (fillfactor = 90);
create index job_identities_cluster on job_identities (cluster_id);
create index job_identities_keys on job_identities using gin (keys) with (gin_pending_list_limit = 1024);
create index job_identities_to_look_at on job_identities (look_at) where look_at is not null;
create index job_identities_ended on job_identities (ended_at) where ended_at is not null;

-- Jobs whose documents tell what is no longer true of their opening, until they are queued for the index.
create table identity_stale (
  job_id bigint primary key
);

create function queue_identity_of_inserted() returns trigger language plpgsql as $$
begin
  insert into identity_changes (job_id) select id from written;
  return null;
end $$;

-- An update that only asks to be indexed again leaves updated_at alone. So does the second update of one transaction,
-- but the first one is queued then, and what is compared is the row as it is after the commit.
create function queue_identity_of_updated() returns trigger language plpgsql as $$
begin
  insert into identity_changes (job_id)
  select written.id from written join former using (id)
   where written.updated_at is distinct from former.updated_at;
  return null;
end $$;

create function queue_identity_of_deleted() returns trigger language plpgsql as $$
begin
  insert into identity_changes (job_id) select id from deleted;
  return null;
end $$;

create trigger jobs_identity_inserted after insert on jobs
  referencing new table as written for each statement execute function queue_identity_of_inserted();
create trigger jobs_identity_updated after update on jobs
  referencing old table as former new table as written
  for each statement execute function queue_identity_of_updated();
create trigger jobs_identity_deleted after delete on jobs
  referencing old table as deleted for each statement execute function queue_identity_of_deleted();

insert into identity_changes (job_id) select id from jobs order by id;
