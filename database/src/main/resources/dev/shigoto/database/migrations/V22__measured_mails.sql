-- Which mails were opened and clicked, of people who agreed to that.
alter table subscribers add column measured_since timestamptz; -- null: not measured, as everybody is at first

alter table mails
  add column measured_hash bytea,     -- of the token in the links of a measured mail; null where it is not measured
  add column opened_at timestamptz,   -- the first time
  add column clicked_at timestamptz,
  add constraint mails_measured_hash_is_a_sha256 check (octet_length(measured_hash) = 32);
create unique index mails_measured on mails (measured_hash) where measured_hash is not null;

alter table consents
  drop constraint consents_step_known,
  add constraint consents_step_known check (step in
    ('ASKED', 'CONFIRMED', 'RESUMED', 'WITHDRAWN', 'MEASURED', 'NOT_MEASURED'));
