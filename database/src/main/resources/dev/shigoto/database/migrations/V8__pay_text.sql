-- The wage in the ad's words, of which facts are read anew whenever the reading gets better.
alter table jobs add column pay_text text not null default '';
alter table jobs add constraint jobs_pay_text_at_most_10000_characters
  check (char_length(pay_text) <= 10000);
