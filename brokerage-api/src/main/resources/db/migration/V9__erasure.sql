-- Whose keys were destroyed, by which fact, and how many sealed entries nobody can open any more, by kind.
create table keys.destroyed (
    subject  text        primary key,
    council  text        not null,
    position bigint      not null,
    at       timestamptz not null,
    entries  jsonb       not null
);

-- The fact itself destroys the key, in its own transaction: neither is ever there without the other.
create function keys.destroy() returns trigger language plpgsql
security definer set search_path = keys, public, pg_temp as $$
begin
    insert into destroyed (subject, council, position, at, entries)
    select new.aggregateidentifier, split_part(new.aggregateidentifier, ':', 2), new.globalindex,
        new."timestamp"::timestamptz, coalesce(jsonb_object_agg(kind, n), '{}')
    from (select kind, count(*) as n from vault_entry where subject = new.aggregateidentifier group by kind) entries;
    delete from local_id where subject = new.aggregateidentifier;
    delete from subject_key where subject = new.aggregateidentifier;
    return null;
end
$$;

create trigger keys_destroy after insert on domainevententry
    for each row when (new.payloadtype in ('child.record-erased', 'referral.words-erased'))
    execute function keys.destroy();

create function keys.stays_destroyed() returns trigger language plpgsql
security definer set search_path = keys, pg_temp as $$
begin
    if exists (select from destroyed where subject = new.subject) then
        raise exception 'the key of % was destroyed', new.subject;
    end if;
    return new;
end
$$;

create trigger stays_destroyed before insert on keys.subject_key
    for each row execute function keys.stays_destroyed();
create trigger stays_destroyed before insert on keys.local_id
    for each row execute function keys.stays_destroyed();

-- Nobody calls them; the fact sets them off.
revoke all on function keys.destroy(), keys.stays_destroyed() from public;

grant select on keys.destroyed to brokerage_writer, brokerage_reader;
alter table keys.destroyed enable row level security;
create policy writer_reads on keys.destroyed for select to brokerage_writer using (true);
create policy reader on keys.destroyed for select to brokerage_reader
    using (council = (select current_setting('brokerage.council', true)));
