-- The moment of the statement: now() is the start of the transaction, which may be long ago.
alter table job_changes alter column queued_at set default clock_timestamp();

-- What searches know of a job since when: written when the engine has acknowledged a change, in
-- the transaction that takes the change from the queue; completed when searches see it.
create table job_receipts (
  job_id          bigint primary key,
  revision        bigint not null,
  outcome         text not null,
  changed_at      timestamptz not null, -- the first change that the revision brought
  acknowledged_at timestamptz not null default clock_timestamp(),
  visible_at      timestamptz,
  constraint job_receipts_outcome_known
    check (outcome in ('SEARCHABLE', 'WITHDRAWN', 'QUARANTINED'))
);
create index job_receipts_open on job_receipts (changed_at) where visible_at is null;
create index job_receipts_withdrawn on job_receipts (visible_at) where outcome = 'WITHDRAWN';

-- Since when a job is not open any more; null while it is.
alter table jobs add column ended_at timestamptz;
alter table jobs disable trigger user; -- what searches see of the jobs does not change here
update jobs set ended_at = updated_at where status <> 'ACTIVE';
alter table jobs enable trigger user;
alter table jobs add constraint jobs_ended_unless_active
  check ((status = 'ACTIVE') = (ended_at is null));
create index jobs_to_expire on jobs (expires_at) where status = 'ACTIVE';
create index jobs_to_delete on jobs (ended_at) where ended_at is not null;

create or replace function set_job_revision() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.id <> old.id then
      raise exception 'the id of job % must not change', old.id;
    end if;
    if new is distinct from old then -- else it only asks to be indexed again
      new.updated_at := now();
    end if;
  end if;
  if new.status = 'ACTIVE' then
    new.ended_at := null;
  elsif new.ended_at is null then
    new.ended_at := now();
  end if;
  new.revision := nextval('job_revision');
  return new;
end $$;
