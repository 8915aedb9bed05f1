-- Not only vectors are worth remembering: facts of ads are too. A value is what its maker writes; that of a vector is the
-- number of its text's characters, then its floats.
alter table embeddings rename to derivations;
alter table derivations rename constraint embeddings_pk to derivations_pk;
alter table derivations rename constraint embeddings_key_is_a_sha256 to derivations_key_is_a_sha256;
alter table derivations drop constraint embeddings_vector_is_of_floats;
alter table derivations drop constraint embeddings_characters_not_negative;
alter table derivations rename column vector to value;
update derivations set value = int4send(characters) || value;
alter table derivations drop column characters;
alter table derivations add constraint derivations_value_not_empty check (octet_length(value) > 0);
