-- A consent to be measured is a person's, and no saved search's.
alter table consents alter column saved_search_id drop not null;
comment on column consents.saved_search_id is 'null where a person agrees to something for all their mail';
update consents set saved_search_id = null where step in ('MEASURED', 'NOT_MEASURED');
