-- The keys under which the vault's entries are sealed, in a schema of their own: a backup of the data is made without it, and
-- of the keys only the newest backup is kept, so that what was erased cannot be read in any restored copy.
create schema keys;

-- One key of a subject, itself wrapped under the key "master" of the master keyset. A subject has one; two where two commands
-- made its first at the same moment, and then either will do.
create table keys.subject_key (
    key     text        primary key,
    council text        not null,
    subject text        not null,
    wrapped bytea       not null,
    master  bigint      not null,
    made_at timestamptz not null
);

create index subject_key_subject on keys.subject_key (subject);

-- The key of the digests below, wrapped likewise.
create table keys.digest_key (
    one     boolean primary key default true check (one),
    wrapped bytea   not null,
    master  bigint  not null
);

-- Who is known by which local id, by its keyed digest. Two children of one council never carry the same; each has one at a
-- time, and a former one is free for the child whose it is.
create table keys.local_id (
    subject text  primary key,
    council text  not null,
    digest  bytea not null,
    constraint vault_local_id unique (council, digest)
);

create function keys.local_id_becomes_free() returns trigger language plpgsql
security definer set search_path = keys, pg_temp as $$
begin
    delete from local_id where subject = new.subject;
    return new;
end
$$;

create trigger local_id_becomes_free before insert on keys.local_id
    for each row execute function keys.local_id_becomes_free();

-- What stood in clear is sealed by the next migration, which knows the master keyset, and this table is dropped then, so that
-- no clear text is left in the pages of the new one.
alter table vault_entry rename to vault_entry_clear;
alter table vault_entry_clear rename constraint vault_entry_pkey to vault_entry_clear_pkey;
alter index vault_entry_subject rename to vault_entry_clear_subject;
drop index vault_local_id;
drop trigger vault_entry_becomes_former on vault_entry_clear;

-- The one place where a child's local id, date of birth and postcodes, the names of homes and all free text stand: sealed with
-- a key of their subject, and to be opened at their own ref only. The log and the views know of an entry no more than its ref.
create table vault_entry (
    ref      text   primary key,
    council  text   not null,
    subject  text   not null,
    kind     text   not null,
    key      text   not null,
    sealed   bytea  not null,
    position bigint not null
);

create index vault_entry_subject on vault_entry (subject);

-- The service may add entries and change none: this alone may.
create or replace function vault_entry_becomes_former() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
begin
    update vault_entry set kind = 'former-' || kind where subject = new.subject and kind = new.kind;
    return new;
end
$$;

create trigger vault_entry_becomes_former before insert on vault_entry
    for each row when (new.kind in ('local-id', 'date-of-birth', 'postcode'))
    execute function vault_entry_becomes_former();
