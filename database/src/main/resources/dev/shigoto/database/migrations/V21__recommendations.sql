-- What makes the mail: a search, whose matches are noted as jobs come, or a profile, by which each turn looks for jobs.
alter table saved_searches
  add column kind text not null default 'SEARCH',
  add constraint saved_searches_kind_known check (kind in ('SEARCH', 'PROFILE')),
  add constraint saved_searches_profile_has_an_hour check (kind = 'SEARCH' or cadence <> 'INSTANT');
comment on column saved_searches.request is 'the JSON body of a search, or of a profile';

-- What has come since is looked for by the next turn.
alter table alert_turns add column last_at timestamptz;
