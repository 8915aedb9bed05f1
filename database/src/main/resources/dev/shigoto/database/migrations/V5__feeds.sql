-- Where each feed stands between its runs.
create table feeds (
  id        int generated always as identity primary key,
  name      text not null unique,
  settings  text not null default '', -- a hash: with other settings, what is known here is void
  run       bigint not null default 0, -- whose marks below count; a run that goes on shares it
  cursor    text,                     -- the page to go on with; null: from the start
  cursor_at timestamptz
);

-- One row per run of a feed. A run that goes on after a failed one has a row of its own.
create table sync_log (
  id          bigint generated always as identity primary key,
  feed        text not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  duration    interval generated always as (finished_at - started_at) stored,
  resumed_at  text,                   -- the page at which it went on
  fetched     bigint not null default 0,
  new         bigint not null default 0,
  changed     bigint not null default 0,
  unchanged   bigint not null default 0,
  expired     bigint not null default 0,
  rejected    bigint not null default 0,
  complete    boolean not null default false,
  error       text,
  notes       text[] not null default '{}'
);
create index sync_log_feed on sync_log (feed, id);

-- The version of each page of a feed that was stored last, to ask a server for changes only.
create table feed_pages (
  feed          text not null,
  page          text not null,
  etag          text,
  last_modified text,
  next_page     text,
  run           bigint not null,
  primary key (feed, page)
);

-- Which ads stood on which page, and when that was last true: what a complete run has not seen has
-- left its source.
create table feed_postings (
  feed        text not null,
  external_id text not null,
  page        text not null,
  run         bigint not null,
  primary key (feed, external_id, page)
);
create index feed_postings_page on feed_postings (feed, page);

-- What a feed gives at present that is no ad, and why.
create table rejected_ads (
  id          bigint generated always as identity primary key,
  feed        text not null,
  run         bigint not null,
  page        text not null,
  number      bigint not null,        -- the item's place on the page
  external_id text not null,
  reason      text not null,
  text        text not null,
  rejected_at timestamptz not null default now()
);
create index rejected_ads_page on rejected_ads (feed, page);
