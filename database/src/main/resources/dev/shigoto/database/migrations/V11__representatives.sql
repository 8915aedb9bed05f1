-- Of the open postings of an opening, one stands for it in lists; the others repeat it.
alter table job_identities add column expires_at timestamptz; -- as the job's row says
alter table job_identities add column behind bigint; -- the job that stands for the opening; null if this one does
create index job_identities_behind on job_identities (behind) where behind is not null;

-- The job whose document is to stand for the opening before this one's may say that it repeats it.
alter table identity_stale add column waits_for bigint;

-- What cannot be indexed cannot stand for an opening.
create function queue_identity_of_quarantined() returns trigger language plpgsql as $$
begin
  insert into identity_changes (job_id) select job_id from written;
  return null;
end $$;
create trigger quarantined_identity after insert on quarantined_jobs
  referencing new table as written for each statement execute function queue_identity_of_quarantined();

update job_identities set expires_at = jobs.expires_at from jobs where jobs.id = job_id;
insert into identity_changes (job_id)
select job_id from job_identities where cluster_id <> job_id and ended_at is null order by job_id;
