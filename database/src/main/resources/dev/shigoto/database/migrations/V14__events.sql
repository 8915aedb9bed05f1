-- What seekers did with answers, in the words of UBI 1.3. Partitions by month, which the writer makes, are dropped whole when
-- they are old.
create table events (
  key         bytea not null,       -- SHA-256 of all that makes it this event: sent again, it is not another one
  happened_at timestamptz not null, -- by the clock of the sender
  received_at timestamptz not null,
  action      text not null,
  query_id    text not null,
  client_id   text not null,
  session_id  text not null,
  application text not null,
  job_id      bigint,               -- no foreign key: jobs are deleted before what was done with them is forgotten
  position    integer,              -- 1 is the first hit of the first page
  attributes  jsonb not null,
  constraint events_pk primary key (happened_at, key),
  constraint events_key_is_a_sha256 check (octet_length(key) = 32),
  constraint events_action_known
    check (action in ('search', 'impression', 'click', 'save', 'apply', 'hire', 'dismiss')),
  constraint events_of_jobs_name_them check (action = 'search' or job_id is not null),
  constraint events_positions_from_1 check (position >= 1)
) partition by range (happened_at);
create index events_job on events (job_id, happened_at) where job_id is not null;
create index events_query on events (query_id);
