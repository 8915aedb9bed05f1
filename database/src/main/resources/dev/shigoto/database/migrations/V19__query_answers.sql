-- What came of the searches that are noted, counted since this column is there and again never by whom.
alter table query_log
  add column answered bigint not null default 0,     -- of those asked, answers in full
  add column found_nothing bigint not null default 0,
  add column clicked bigint not null default 0,      -- answers of which a hit was opened, saved or applied for
  add constraint query_log_found_nothing_among_answered check (found_nothing between 0 and answered);
