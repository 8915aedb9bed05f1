-- What models saw of jobs that were shown, of a share of the answers, to score again later. Says nothing of who asked. Partitions by
-- month, which the writer makes, are dropped whole when they are old.
create table served_vectors (
  served_at timestamptz not null,
  query_id  text not null,
  job_id    bigint not null,   -- no foreign key: jobs are deleted before this is forgotten
  model     text not null,
  version   text not null,     -- the name with a hash of all that decides what the model computes
  vector    real[] not null,   -- a value per feature, in the model's order; NaN where it was missing
  score     real not null,     -- as it was served
  constraint served_vectors_pk primary key (served_at, query_id, job_id)
) partition by range (served_at);
