-- One import: who handed what in, how far it has come, how it ended. An import that stands as running without anybody
-- holding its council's lock was cut off and is put down as interrupted.
create table import (
    id            text        primary key,
    council       text        not null,
    actor         text        not null,
    role          text        not null,
    source        text        not null,
    state         text        not null check (state in ('running', 'finished', 'interrupted', 'failed')),
    fingerprint   text        not null,
    once_key      text,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    position      bigint,
    n             bigint      generated always as identity,
    unique (council, once_key)
);

create index import_of_council on import (council, n);
create unique index import_one_at_a_time on import (council) where state = 'running';

create table import_file (
    import    text    not null references import,
    sheet     text    not null,
    rows      integer not null,
    taken     integer not null,
    unchanged integer not null,
    corrected integer not null,
    refused   integer not null,
    primary key (import, sheet)
);

-- Rows that were not taken. Says where and why, never what stood in a personal column.
create table import_refused (
    import  text   not null references import,
    n       bigint generated always as identity,
    file    text   not null,
    line    bigint not null,
    "column" text,
    rule    text   not null,
    message text   not null,
    primary key (import, n)
);

-- What each row said when it was taken, stored with the events it became: the newest of a key counts. Personal data stands
-- here by its reference into the vault only. A row that says the same again is not told again.
create table import_row (
    id       bigint generated always as identity primary key,
    council  text   not null,
    sheet    text   not null,
    key      text   not null,
    stream   text   not null,
    content  text   not null,
    position bigint not null
);

create index import_row_newest on import_row (council, sheet, key, id desc);

-- Grid references, kept for the distances that later questions will ask for.
create table postcode (
    postcode        text    primary key,
    easting         integer not null,
    northing        integer not null,
    local_authority text    not null
);
