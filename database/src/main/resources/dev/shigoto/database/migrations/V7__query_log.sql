-- The distinct searches of late, to replay when a new index is compared with the old one. Says what was asked for and
-- never by whom.
create table query_log (
  id bytea not null,
  request text not null,
  asked bigint not null,
  last_asked_at timestamptz not null,
  constraint query_log_pk primary key (id),
  constraint query_log_id_is_a_sha256 check (octet_length(id) = 32),
  constraint query_log_request_at_most_10000_characters check (char_length(request) <= 10000),
  constraint query_log_asked_at_least_once check (asked >= 1)
);

create index query_log_latest on query_log (last_asked_at desc, id);
