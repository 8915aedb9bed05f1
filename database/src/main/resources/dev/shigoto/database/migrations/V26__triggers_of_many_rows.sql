-- What changed is told by comparing sets. A join of the rows before and after an update is planned once per session, for as
-- many rows as the first update had: after one of few rows, one of many was compared pair by pair.
create or replace function queue_identity_of_updated() returns trigger language plpgsql as $$
begin
  insert into identity_changes (job_id)
  select id from (select id, updated_at from written
                  except
                  select id, updated_at from former) as changed;
  return null;
end $$;

create or replace function queue_alerts_of_updated() returns trigger language plpgsql as $$
begin
  if alerts_are_wanted() then
    insert into alert_changes (job_id)
    select id from (select id, updated_at from written where status = 'ACTIVE'
                    except
                    select id, updated_at from former) as changed;
  end if;
  return null;
end $$;

create or replace function touch_jobs_of_renamed_companies() returns trigger language plpgsql as $$
begin
  update jobs set updated_at = now()
   where company_id in (select id from (select id, name from renamed
                                        except
                                        select id, name from former) as changed);
  return null;
end $$;
