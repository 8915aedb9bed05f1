-- What a mail only counts, for another mail if this one is dropped.
alter table mails add column other_jobs bigint[]; -- those of `others` that are ranked, the best first; null once it was sent or ended
