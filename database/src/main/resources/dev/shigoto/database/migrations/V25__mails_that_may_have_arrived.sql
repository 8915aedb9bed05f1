-- A mail that was handed over and not answered for may have arrived: what it tells of stays told, whatever becomes of it.
alter table mails
  add column tried_at timestamptz, -- since when somebody may have it; null: nobody can
  add column other_jobs bigint[];  -- those of `others` that are ranked, the best first; null once it was sent or ended
alter table deliveries alter column place drop not null; -- null: it was in a mail that may have arrived, and is over
