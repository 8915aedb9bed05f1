-- Which ranker orders answers where neither a request nor an experiment says so: the last of these.
create table model_activations (
  id           bigint generated always as identity primary key,
  model        text not null,   -- its name, or none for fusion alone
  previous     text not null,   -- what was active before, to go back to
  activated_at timestamptz not null
);
