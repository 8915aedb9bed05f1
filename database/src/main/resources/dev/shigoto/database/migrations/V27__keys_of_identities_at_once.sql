-- Every turn of grouping looks up thousands of keys, and each of them would be looked for in the whole list of what is still to
-- be put into the index: putting it there at once costs less.
alter index job_identities_keys set (fastupdate = off);
select gin_clean_pending_list('job_identities_keys');
