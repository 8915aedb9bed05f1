-- Employers by the name that ads give them. An ad that hides its employer has none.
create table companies (
  id         bigint generated always as identity primary key,
  name       text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint companies_name_unique unique (name),
  constraint companies_name_not_blank check (btrim(name, E' \t\r\n　') <> ''),
  constraint companies_name_at_most_500_characters check (char_length(name) <= 500)
);

-- Grows with every change of any job: the external version of documents in the index.
create sequence job_revision as bigint;

-- One row per appearance of a job at a source. Texts are empty where the ad is silent.
create table jobs (
  id                     bigint generated always as identity primary key,
  source                 text not null,
  external_id            text not null,
  title                  text not null,
  description            text not null default '',
  company_id             bigint references companies,
  industry               text not null default '',
  employment_type        text not null default 'OTHER',
  occupation_code        text,
  occupation_name        text,
  remote                 text not null default 'UNKNOWN',
  prefecture             text,
  city                   text not null default '',
  address                text not null default '',
  lat                    double precision,
  lon                    double precision,
  stations               jsonb not null default '[]', -- [{"line": …, "name": …, "walkMinutes": …}]
  pay_unit               text,
  pay_min                bigint,
  pay_max                bigint,
  fixed_overtime_yen     bigint,
  fixed_overtime_minutes bigint,
  working_hours          text not null default '',
  holidays               text not null default '',
  requirements           text not null default '',
  benefits               text not null default '',
  conditions             text[] not null default '{}',
  skills                 text[] not null default '{}',
  posted_at              timestamptz not null default now(),
  expires_at             timestamptz,
  status                 text not null default 'ACTIVE',
  revision               bigint not null,
  created_at             timestamptz not null default now(),
  updated_at             timestamptz not null default now(),

  constraint jobs_posting_unique unique (source, external_id),
  constraint jobs_source_not_blank check (btrim(source, E' \t\r\n　') <> ''),
  constraint jobs_source_at_most_100_characters check (char_length(source) <= 100),
  constraint jobs_external_id_not_blank check (btrim(external_id, E' \t\r\n　') <> ''),
  constraint jobs_external_id_at_most_500_characters check (char_length(external_id) <= 500),
  constraint jobs_title_not_blank check (btrim(title, E' \t\r\n　') <> ''),
  constraint jobs_title_at_most_1000_characters check (char_length(title) <= 1000),
  constraint jobs_description_at_most_100000_characters check (char_length(description) <= 100000),
  constraint jobs_employment_type_known check (employment_type in
    ('FULL_TIME', 'CONTRACT', 'PART_TIME', 'DISPATCH', 'FREELANCE', 'INTERNSHIP', 'OTHER')),
  constraint jobs_occupation_has_code_and_name
    check ((occupation_code is null) = (occupation_name is null)),
  constraint jobs_remote_known check (remote in ('NONE', 'PARTIAL', 'FULL', 'UNKNOWN')),
  constraint jobs_prefecture_known check (prefecture in (
    '北海道', '青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県', '茨城県', '栃木県', '群馬県',
    '埼玉県', '千葉県', '東京都', '神奈川県', '新潟県', '富山県', '石川県', '福井県', '山梨県', '長野県',
    '岐阜県', '静岡県', '愛知県', '三重県', '滋賀県', '京都府', '大阪府', '兵庫県', '奈良県', '和歌山県',
    '鳥取県', '島根県', '岡山県', '広島県', '山口県', '徳島県', '香川県', '愛媛県', '高知県', '福岡県',
    '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県', '鹿児島県', '沖縄県')),
  constraint jobs_location_on_earth check ((lat is null) = (lon is null)
    and lat between -90 and 90 and lon between -180 and 180),
  constraint jobs_stations_is_an_array check (jsonb_typeof(stations) = 'array'),
  constraint jobs_pay_unit_known check (pay_unit in ('HOUR', 'DAY', 'MONTH', 'YEAR')),
  constraint jobs_pay_has_unit_and_amount
    check ((pay_unit is null) = (pay_min is null and pay_max is null)),
  constraint jobs_pay_not_negative check (pay_min >= 0 and pay_max >= 0),
  constraint jobs_pay_max_not_below_min check (pay_max >= pay_min),
  constraint jobs_fixed_overtime_has_pay_and_minutes check (fixed_overtime_yen is null
    or (pay_unit is not null and fixed_overtime_minutes is not null)),
  constraint jobs_fixed_overtime_not_negative
    check (fixed_overtime_yen >= 0 and fixed_overtime_minutes >= 0),
  constraint jobs_skills_without_null check (array_position(skills, null) is null),
  constraint jobs_conditions_known check (conditions <@ array[
    'NO_EXPERIENCE_OK', 'NO_QUALIFICATION_OK', 'NO_NIGHT_SHIFT', 'NIGHT_SHIFT',
    'FULL_TWO_DAYS_OFF', 'TWO_DAYS_OFF', 'WEEKENDS_OFF', 'SHIFT_WORK', 'NO_OVERTIME', 'SHORT_HOURS',
    'FLEX_TIME', 'CAR_COMMUTE', 'TRANSPORT_PAID', 'SOCIAL_INSURANCE', 'BONUS', 'NO_TRANSFER',
    'HOUSING', 'CHILD_CARE', 'SENIORS_WELCOME', 'STUDENTS_WELCOME', 'TRAINING',
    'QUALIFICATION_SUPPORT', 'URGENT', 'LONG_TERM']),
  constraint jobs_status_known check (status in ('ACTIVE', 'EXPIRED', 'WITHDRAWN', 'DELETED'))
);

create index jobs_company on jobs (company_id);
