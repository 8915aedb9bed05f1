-- Whoever shows digests as they come hears of one once it is claimed.
create function notify_claimed_digest() returns trigger language plpgsql as $$
begin
  notify digests;
  return null;
end $$;
create trigger mails_digest_claimed after insert on mails for each row
  when (new.campaign = 'DIGEST') execute function notify_claimed_digest();
