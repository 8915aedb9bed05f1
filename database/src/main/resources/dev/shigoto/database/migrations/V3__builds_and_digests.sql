-- How far the builds of indices have come: for each range of ids that was loaded, the transactions
-- that the load saw. A build that was interrupted goes on behind the last range.
create table index_builds (
  index_name   text not null,
  after_id     bigint not null,
  up_to_id     bigint not null,
  transactions text not null, -- a pg_snapshot
  taken_at     timestamptz not null,
  primary key (index_name, after_id)
);

-- A number of 40 bits for one state of one job, which the documents of the index carry too.
create function revision_digest(id bigint, revision bigint) returns bigint
  language sql immutable parallel safe
  return ('x' || left(md5(id || ':' || revision), 10))::bit(40)::bigint;

-- The jobs that an index must hold, each in exactly this revision.
create view searchable_jobs as
  select job.id, job.revision
    from jobs as job
   where job.status = 'ACTIVE'
     and not exists (select from quarantined_jobs as refused
                      where refused.job_id = job.id and refused.revision = job.revision);
