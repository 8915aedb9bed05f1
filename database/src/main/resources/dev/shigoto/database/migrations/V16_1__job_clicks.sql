-- How often jobs were shown in a place and clicked there, of late: what popularity is estimated from. Old events weigh
-- less. Counted anew from the events every some minutes.
create table job_clicks (
  job_id      bigint not null,
  position    smallint not null,         -- 1 is the first hit of the first page
  impressions double precision not null, -- weighted by age
  clicks      double precision not null,
  counted_at  timestamptz not null,
  constraint job_clicks_pk primary key (job_id, position),
  constraint job_clicks_among_impressions check (clicks between 0 and impressions)
);
