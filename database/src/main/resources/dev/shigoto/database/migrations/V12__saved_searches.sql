-- Saved searches, those whose they are, and the ledger of what was told to whom.

-- People who are told of jobs, by mail address.
create table subscribers (
  id                 bigint generated always as identity primary key,
  mail               text not null,     -- in small letters
  account_id         bigint,            -- of the account that it belongs to, once there are accounts
  created_at         timestamptz not null,
  confirmed_at       timestamptz,       -- when a link that only its owner can have was first followed
  suppressed_at      timestamptz,       -- since when nothing may be sent to it
  suppressed_because text,
  constraint subscribers_mail_unique unique (mail),
  constraint subscribers_mail_at_most_254_characters check (char_length(mail) <= 254),
  constraint subscribers_suppressed_with_reason
    check ((suppressed_at is null) = (suppressed_because is null)),
  constraint subscribers_suppression_known check (suppressed_because in ('BOUNCED', 'COMPLAINED'))
);
create index subscribers_account on subscribers (account_id) where account_id is not null;

create table saved_searches (
  id             bigint generated always as identity primary key,
  subscriber_id  bigint not null references subscribers on delete cascade,
  name           text not null,
  request        text not null,          -- the JSON body of a search: what decides which jobs match
  cadence        text not null,
  send_hour      smallint not null,      -- of the day in `zone`
  send_day       smallint not null,      -- of the week, 1 is Monday
  zone           text not null,
  quiet_from     smallint,               -- hours of the day in `zone` between which nothing is sent
  quiet_to       smallint,
  per_mail       smallint not null,      -- jobs in one mail at most
  per_employer   smallint not null,      -- of them of one employer at most
  language       text not null,
  paused_because text,
  created_at     timestamptz not null,
  confirmed_at   timestamptz,
  deleted_at     timestamptz,            -- kept for a while, so that all readers learn of it
  revision       bigint not null,        -- the transaction that changed it last
  constraint saved_searches_name_at_most_100_characters check (char_length(name) <= 100),
  constraint saved_searches_request_at_most_10000_characters check (char_length(request) <= 10000),
  constraint saved_searches_cadence_known check (cadence in ('INSTANT', 'DAILY', 'WEEKLY')),
  constraint saved_searches_send_hour_of_a_day check (send_hour between 0 and 23),
  constraint saved_searches_send_day_of_a_week check (send_day between 1 and 7),
  constraint saved_searches_quiet_hours_of_a_day check ((quiet_from is null) = (quiet_to is null)
    and quiet_from between 0 and 23 and quiet_to between 0 and 23 and quiet_from <> quiet_to),
  constraint saved_searches_caps check (per_mail between 1 and 50 and per_employer between 1 and 50),
  constraint saved_searches_language_known check (language in ('ja')),
  constraint saved_searches_pause_known
    check (paused_because in ('OWNER', 'UNSUBSCRIBED', 'SUPPRESSED'))
);
create index saved_searches_subscriber on saved_searches (subscriber_id);
create index saved_searches_revision on saved_searches (revision);
create index saved_searches_unconfirmed on saved_searches (created_at) where confirmed_at is null;
create index saved_searches_deleted on saved_searches (deleted_at) where deleted_at is not null;

create function set_saved_search_revision() returns trigger language plpgsql as $$
begin
  new.revision := pg_current_xact_id()::text::bigint;
  return new;
end $$;
create trigger saved_searches_revision before insert or update on saved_searches
  for each row execute function set_saved_search_revision();

-- When a confirmed search has its next turn. Apart from the search, which a turn does not change.
create table alert_turns (
  saved_search_id bigint primary key references saved_searches on delete cascade,
  due_at          timestamptz not null
);
create index alert_turns_due on alert_turns (due_at);

-- Who agreed to what, and when it ended: what the law on mail (特定電子メール法) asks senders to keep.
create table consents (
  id              bigint generated always as identity primary key,
  subscriber_id   bigint not null references subscribers on delete cascade,
  saved_search_id bigint not null,
  step            text not null,
  wording         text not null, -- what the person read when agreeing
  mail_id         bigint,        -- whose link was followed
  at              timestamptz not null,
  constraint consents_step_known check (step in ('ASKED', 'CONFIRMED', 'RESUMED', 'WITHDRAWN'))
);
create index consents_subscriber on consents (subscriber_id);

-- One row per mail: wanted, made, handed to the mail server, known to have arrived or not.
create table mails (
  id              bigint generated always as identity primary key,
  subscriber_id   bigint not null references subscribers on delete cascade,
  saved_search_id bigint references saved_searches on delete set null,
  campaign        text not null,
  state           text not null default 'CLAIMED',
  message_id      text not null,      -- the same at every try
  others          integer not null default 0, -- matching jobs that the mail only counts
  subject         text,
  content         bytea,              -- as it is sent; null before it is made and after it was sent
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  reason          text,               -- of the last failure
  claimed_at      timestamptz not null,
  rendered_at     timestamptz,
  handed_over_at  timestamptz,
  ended_at        timestamptz,        -- confirmed, bounced, dropped or given up
  constraint mails_message_id_unique unique (message_id),
  constraint mails_campaign_known check (campaign in ('CONFIRMATION', 'DIGEST')),
  constraint mails_state_known check (state in
    ('CLAIMED', 'RENDERED', 'HANDED_OVER', 'CONFIRMED', 'BOUNCED', 'DROPPED', 'GIVEN_UP'))
) with (fillfactor = 80);
create index mails_to_do on mails (next_attempt_at) where state in ('CLAIMED', 'RENDERED');
create index mails_subscriber on mails (subscriber_id, claimed_at);
create index mails_claimed on mails (claimed_at);

-- The links of mails. Only hashes are kept: who reads this table can follow none.
create table mail_tokens (
  token_hash bytea primary key,
  mail_id    bigint not null references mails on delete cascade,
  created_at timestamptz not null,
  constraint mail_tokens_hash_is_a_sha256 check (octet_length(token_hash) = 32)
);
create index mail_tokens_mail on mail_tokens (mail_id);

-- The ledger: a person is told of an opening once, whatever search found it and however often it is posted.
create table deliveries (
  subscriber_id bigint not null references subscribers on delete cascade,
  cluster_id    bigint not null,   -- of the opening, when it was claimed
  job_id        bigint not null,
  mail_id       bigint not null references mails on delete cascade,
  place         smallint not null, -- in the mail, from 0
  score         real,
  primary key (subscriber_id, cluster_id)
);
create index deliveries_mail on deliveries (mail_id);
create index deliveries_job on deliveries (subscriber_id, job_id);
