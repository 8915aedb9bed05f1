-- Which ways to rank are compared, and what was shown to whom.
create table experiments (
  id            bigint generated always as identity primary key,
  name          text not null,          -- never used again: it decides who is in which arm
  design        text not null,
  arm_names     text[] not null,        -- the control first
  arm_models    text[] not null,
  share         double precision not null,
  goal          text not null,
  credit_within interval not null,
  minimum       integer not null,
  alpha         double precision not null,
  started_at    timestamptz not null,
  stopped_at    timestamptz,
  winner        text,                   -- the arm that a person decided for
  constraint experiments_name_unique unique (name),
  constraint experiments_design_known check (design in ('ab', 'interleaving', 'shadow')),
  constraint experiments_arms_have_models check (cardinality(arm_names) = cardinality(arm_models)),
  constraint experiments_winner_is_an_arm check (winner is null or winner = any (arm_names)),
  constraint experiments_winner_at_the_end check (winner is null or stopped_at is not null)
);
-- What seekers see is decided by one experiment at a time, and one more may run behind the scenes.
create unique index experiments_one_running on experiments ((design = 'shadow')) where stopped_at is null;

-- An answer of an experiment; of a list's first page its hits, in their places.
create table experiment_searches (
  experiment_id bigint not null references experiments on delete cascade,
  query_id      text not null,
  client_id     text not null,
  arm           smallint,               -- that ordered all of it, from 0; null where the hits have teams
  served_at     timestamptz not null,
  first_page    boolean not null,
  found         bigint not null,
  took_ms       integer not null,
  jobs          bigint[] not null,
  teams         smallint[] not null,    -- of each job; empty where one arm ordered all
  employers     integer[] not null,     -- of each job, a hash of the name
  constraint experiment_searches_pk primary key (query_id, experiment_id)
);
create index experiment_searches_client on experiment_searches (experiment_id, client_id, served_at);

-- How arms that nobody saw would have ordered answers.
create table experiment_shadows (
  experiment_id bigint not null references experiments on delete cascade,
  query_id      text not null,
  arm           smallint not null,
  at            timestamptz not null,
  overlap       double precision,       -- with the ten best that were served, 0 to 1; null if it failed
  took_micros   bigint not null,
  constraint experiment_shadows_pk primary key (query_id, experiment_id, arm)
);
create index experiment_shadows_experiment on experiment_shadows (experiment_id, arm);
