-- Vectors of texts that were embedded before. The key is the SHA-256 of everything that a vector depends on: the model
-- with its files, prefix, pooling and cutting, and the text. A row never changes but for the day of its last use, which
-- has no index, so that noting it stays cheap.
create table embeddings (
  key bytea not null,
  vector bytea not null,
  characters integer not null,
  used_on date not null default current_date,
  constraint embeddings_pk primary key (key),
  constraint embeddings_key_is_a_sha256 check (octet_length(key) = 32),
  constraint embeddings_vector_is_of_floats check (octet_length(vector) > 0 and octet_length(vector) % 4 = 0),
  constraint embeddings_characters_not_negative check (characters >= 0)
) with (fillfactor = 90);

-- numbers of random size do not shrink
alter table embeddings alter column vector set storage external;
