-- The one place where a child's local id, date of birth and postcodes, the names of homes and all free text stand. The log
-- and the views know of an entry no more than its ref. Entries are stored with the events that name them, or not at all.
create table vault_entry (
    ref      text   primary key,
    council  text   not null,
    subject  text   not null,
    kind     text   not null,
    content  text   not null,
    position bigint not null
);

create index vault_entry_subject on vault_entry (subject);

-- Two children of one council never carry the same local id. By its digest, because PostgreSQL spells out in its own log
-- which key was there already.
create unique index vault_local_id on vault_entry (council, md5(content)) where kind = 'local-id';

-- A child has one local id and one date of birth at a time: the one corrected stays readable by its ref, and a former local
-- id is free for the child whose it is.
create function vault_entry_becomes_former() returns trigger language plpgsql as $$
begin
    update vault_entry set kind = 'former-' || kind where subject = new.subject and kind = new.kind;
    return new;
end
$$;

create trigger vault_entry_becomes_former before insert on vault_entry
    for each row when (new.kind in ('local-id', 'date-of-birth')) execute function vault_entry_becomes_former();
