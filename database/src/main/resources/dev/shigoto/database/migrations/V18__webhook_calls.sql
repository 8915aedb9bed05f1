-- Digests that another system is yet to be told of, where the operator has set one.
create table webhook_calls (
  mail_id         bigint primary key references mails on delete cascade,
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  reason          text                   -- of the last failure
);
create index webhook_calls_due on webhook_calls (next_attempt_at);
