-- Whoever agrees to it is not told of jobs that a browser or an app has opened, saved, applied for or dismissed.
alter table saved_searches
  add column client_id text, -- of its events; null: what was done with jobs is not looked at
  add constraint saved_searches_client_id_at_most_100_characters check (char_length(client_id) <= 100);
create index events_known_jobs on events (client_id, job_id) where action in ('click', 'save', 'apply', 'hire', 'dismiss');

-- Senders look for what is rendered, however many wait to be.
drop index mails_to_do;
create index mails_to_do on mails (state, next_attempt_at, id) where state in ('CLAIMED', 'RENDERED');
