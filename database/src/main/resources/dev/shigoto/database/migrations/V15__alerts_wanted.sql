-- Where nobody has a saved search nobody takes jobs from the queue of alerts: none are put into it.

create function alerts_are_wanted() returns boolean language sql stable as $$
  select exists (select from saved_searches where confirmed_at is not null and deleted_at is null)
$$;

create or replace function queue_alerts_of_inserted() returns trigger language plpgsql as $$
begin
  if alerts_are_wanted() then
    insert into alert_changes (job_id) select id from written where status = 'ACTIVE';
  end if;
  return null;
end $$;

create or replace function queue_alerts_of_updated() returns trigger language plpgsql as $$
begin
  if alerts_are_wanted() then
    insert into alert_changes (job_id)
    select written.id from written join former using (id)
     where written.status = 'ACTIVE' and written.updated_at is distinct from former.updated_at;
  end if;
  return null;
end $$;

-- What was queued without anybody to hear of it.
delete from alert_changes where not alerts_are_wanted();
