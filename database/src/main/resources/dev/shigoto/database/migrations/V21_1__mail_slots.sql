-- When the next mail may go to a domain whose rate is limited. A row for each domain there is, which the sender holds
-- while it hands a mail over, so that all senders of all processes keep one pace.
create table mail_slots (
  domain  text primary key,
  free_at timestamptz not null
);

create function add_mail_slot() returns trigger language plpgsql as $$
begin
  insert into mail_slots (domain, free_at)
  values (split_part(new.mail, '@', 2), '-infinity') on conflict do nothing;
  return null;
end $$;
create trigger subscribers_mail_slot after insert on subscribers
  for each row execute function add_mail_slot();

insert into mail_slots (domain, free_at)
select distinct split_part(mail, '@', 2), '-infinity'::timestamptz from subscribers;
