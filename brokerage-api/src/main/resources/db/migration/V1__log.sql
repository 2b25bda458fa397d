-- The log of facts. Positions come from one row that every append updates inside its own transaction, so they have no
-- gaps and rise in the order of commits: whoever reads "globalindex > ? order by globalindex" misses nothing, ever.

create table log_position (
    one         boolean     primary key default true check (one),
    last        bigint      not null,
    recorded_at timestamptz not null
) with (fillfactor = 10);

insert into log_position (last, recorded_at) values (0, 'epoch');

-- Named as Axon names it. "timestamp" is when the log learned of the fact: ISO 8601 in UTC with six decimals, so that the
-- order of the texts is the order of the instants; it never falls while globalindex rises, even if a clock is set back.
create table domainevententry (
    globalindex         bigint primary key,
    sequencenumber      bigint not null,
    aggregateidentifier text   not null,
    type                text   not null,
    eventidentifier     text   not null,
    "timestamp"         text   collate "C" not null,
    payloadtype         text   not null,
    payloadrevision     text   not null,
    payload             bytea  not null,
    metadata            bytea  not null,
    unique (aggregateidentifier, sequencenumber)
);

-- From an instant to the last position recorded by then.
create index domainevententry_recorded on domainevententry ("timestamp", globalindex);

-- How far each tracker has come; disposable, a tracker without a token reads from the start.
create table tokenentry (
    processorname text    not null,
    segment       integer not null,
    token         bytea,
    tokentype     text,
    "timestamp"   text,
    owner         text,
    primary key (processorname, segment)
);

-- What was answered to a command that carried a key, stored with its events, so that a repeat gets the same answer.
create table idempotency (
    council     text        not null,
    key         text        not null,
    fingerprint text        not null,
    location    text        not null,
    version     bigint      not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    primary key (council, key)
);
