-- Who did what, and who looked at what: one row for each append and for each answer. Only ever added to. Each council's
-- entries are numbered without gaps and chained: the hash of an entry covers the one before it, so that nobody changes,
-- takes away or puts between any of them unseen.
create table audit_entry (
    council     text        not null,
    n           bigint      not null,
    at          timestamptz not null,
    kind        text        not null check (kind in ('changed', 'read', 'refused')),
    what        text        not null,
    actor       text        not null,
    role        text        not null,
    client      text        not null,
    correlation text        not null,
    reason      text,
    address     text,
    status      integer,
    subjects    text[]      not null,
    position    bigint      not null,
    facts       integer     not null default 0,
    digest      bytea,
    hash        bytea       not null,
    primary key (council, n)
);

create index audit_entry_at on audit_entry (council, at, n);
create index audit_entry_actor on audit_entry (council, actor, n);
create index audit_entry_refused on audit_entry (council, n) where kind = 'refused';
create index audit_entry_position on audit_entry (position) where kind = 'changed';
create index audit_entry_subjects on audit_entry using gin (subjects) with (gin_pending_list_limit = 256);

-- Where each council's chain has come to. Whoever adds an entry holds the row until the end of the transaction; an append
-- takes the log's counter row before it, so that nobody waits in a circle.
create table audit_head (
    council text        primary key,
    n       bigint      not null,
    at      timestamptz not null,
    hash    bytea       not null
) with (fillfactor = 10);

-- What is hashed is written as its length, a colon and its bytes, one after the other; what is missing as a dash. Nothing
-- reads like something else. The service's own verification writes the same in Java and trusts none of these functions.
create function audit_bytes(value bytea) returns bytea language sql immutable parallel safe
    return case when value is null then '-'::bytea
                else convert_to(octet_length(value) || ':', 'UTF8') || value end;

create function audit_text(value text) returns bytea language sql immutable parallel safe
    return audit_bytes(convert_to(value, 'UTF8'));

create function audit_fact(fact domainevententry) returns bytea language sql immutable parallel safe
    return audit_text(fact.globalindex::text) || audit_text(fact."timestamp") || audit_text(fact.eventidentifier)
        || audit_text(fact.aggregateidentifier) || audit_text(fact.sequencenumber::text) || audit_text(fact.type)
        || audit_text(fact.payloadtype) || audit_text(fact.payloadrevision)
        || audit_bytes(fact.payload) || audit_bytes(fact.metadata);

create function audit_hash(former bytea, entry audit_entry) returns bytea language sql immutable parallel safe
    return sha256(former || audit_text(entry.council) || audit_text(entry.n::text)
        || audit_text(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_text(entry.kind) || audit_text(entry.what) || audit_text(entry.actor) || audit_text(entry.role)
        || audit_text(entry.client) || audit_text(entry.correlation) || audit_text(entry.reason)
        || audit_text(entry.address) || audit_text(entry.status::text)
        || audit_text(cardinality(entry.subjects)::text)
        || coalesce((select string_agg(audit_text(subject), ''::bytea order by place)
                     from unnest(entry.subjects) with ordinality as named (subject, place)), ''::bytea)
        || audit_text(entry.position::text) || audit_text(entry.facts::text) || audit_bytes(entry.digest));

-- Time never falls within a chain, so that entries of a day stand together.
create function audit_chained() returns trigger language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp as $$
declare
    head audit_head;
begin
    insert into audit_head (council, n, at, hash)
    select new.council, 0, '-infinity', sha256(audit_text(new.council))
    where not exists (select from audit_head where council = new.council)
    on conflict do nothing;
    select * into strict head from audit_head where council = new.council for update;
    new.n := head.n + 1;
    new.at := greatest(head.at, new.at);
    new.hash := audit_hash(head.hash, new);
    update audit_head set n = new.n, at = new.at, hash = new.hash where council = new.council;
    return new;
end
$$;

-- What was told before anybody kept account of it, told by whom its own metadata says.
do $$
declare
    head audit_head;
    entry audit_entry;
begin
    for entry in
        select split_part(fact.aggregateidentifier, ':', 2), 0,
            fact."timestamp"::timestamptz, 'changed', fact.payloadtype, coalesce(said ->> 'actor', ''),
            coalesce(said ->> 'role', ''), '', coalesce(said ->> 'correlation', ''), said ->> 'because', null, null,
            array[fact.aggregateidentifier], fact.globalindex, 1, sha256(audit_fact(fact)), ''::bytea
        from domainevententry fact, lateral (select convert_from(fact.metadata, 'UTF8')::jsonb as said) as by
        order by 1, fact.globalindex
    loop
        if head.council is distinct from entry.council then
            if head.council is not null then insert into audit_head select head.*; end if;
            head := row(entry.council, 0, '-infinity'::timestamptz, sha256(audit_text(entry.council)));
        end if;
        entry.n := head.n + 1;
        entry.at := greatest(head.at, entry.at);
        entry.hash := audit_hash(head.hash, entry);
        head := row(entry.council, entry.n, entry.at, entry.hash);
        insert into audit_entry select entry.*;
    end loop;
    if head.council is not null then insert into audit_head select head.*; end if;
end
$$;

create trigger audit_chained before insert on audit_entry for each row execute function audit_chained();

-- The numbers of a council's entries about a child: what named it, and what was done to its referrals, whose facts need not
-- name it; its own entries tell which they are. As the owner, because row security would keep the reader from the index.
create function audit_about(child text) returns setof bigint language sql stable security definer
    set search_path = pg_catalog, public, pg_temp as $$
    select n from audit_entry
    where council = current_setting('brokerage.council', true) and subjects && (array[child] || array(
        select distinct subject from audit_entry, unnest(subjects) subject
        where kind = 'changed' and subjects @> array[child] and subject like 'referral:%'))
$$;

-- The service adds and reads, the officer reads; nobody but the owner could change any of it.
revoke all on function audit_bytes(bytea), audit_text(text), audit_fact(domainevententry),
    audit_hash(bytea, audit_entry), audit_chained(), audit_about(text) from public;
grant execute on function audit_bytes(bytea), audit_text(text), audit_fact(domainevententry) to brokerage_writer;
grant select, insert on audit_entry to brokerage_writer;
grant select on audit_head to brokerage_writer;
grant select on audit_entry to brokerage_reader;
grant execute on function audit_about(text) to brokerage_reader;

alter table audit_entry enable row level security;
alter table audit_head enable row level security;
create policy writer_reads on audit_entry for select to brokerage_writer using (true);
create policy writer_reads on audit_head for select to brokerage_writer using (true);
create policy writer_appends on audit_entry for insert to brokerage_writer
    with check (council = current_setting('brokerage.council', true));
create policy reader on audit_entry for select to brokerage_reader
    using (council = (select current_setting('brokerage.council', true)));
