-- Who provides what under which contract, from the streams of providers, contracts and homes. "valid" is when a row was
-- true, "known" the log positions between which it was believed. The version is that of the stream, which is the ETag.
-- Layout 2: raise the number when the code that fills these tables changes, and they are built anew.

create table register_provider (
    council  text      not null,
    provider text      not null,
    name     text      not null,
    sector   text      not null,
    version  bigint    not null,
    known    int8range not null
);
create index on register_provider (provider);
create index on register_provider (council, provider) where upper_inf(known);

-- "valid" is the contract's term, up to its end where that was recorded. What it says from later dates on stands beside its
-- first terms, each as a list that is read as a whole.
create table register_contract (
    council                           text      not null,
    contract                          text      not null,
    provider                          text,
    name                              text      not null,
    basis                             text      not null,
    from_on                           date      not null,
    until_on                          date,
    bed_week_pence                    bigint,
    our_beds                          integer   not null,
    total_beds                        integer   not null,
    option_beds                       integer   not null,
    voids_payable                     boolean,
    payable_during_provider_closure   boolean,
    partners                          jsonb     not null,
    prices                            jsonb     not null,
    uplifts                           jsonb     not null,
    clauses                           jsonb     not null,
    entitlements                      jsonb     not null,
    options                           jsonb     not null,
    defaults                          jsonb     not null,
    notices                           jsonb     not null,
    version                           bigint    not null,
    valid                             daterange not null,
    known                             int8range not null
);
create index on register_contract (contract);
create index on register_contract (council, contract) where upper_inf(known);

-- What a home is, as last told.
create table register_home (
    council      text      not null,
    home         text      not null,
    provider     text,
    kind         text      not null,
    places       integer   not null,
    beds_tracked boolean   not null,
    in_house     boolean   not null,
    ofsted_urn   text,
    opened_on    date,
    age_from     integer,
    age_to       integer,
    purpose      text,
    name         text      not null,
    postcode     text,
    bed_budgets  jsonb     not null,
    version      bigint    not null,
    known        int8range not null
);
create index on register_home (home);
create index on register_home (council, home) where upper_inf(known);

-- How a home stands with the inspectorate and with the council's quality team, from date to date.
create table register_standing (
    council      text      not null,
    home         text      not null,
    registration text,
    rating       text,
    light        text,
    from_on      date      not null,
    until_on     date,
    valid        daterange not null,
    known        int8range not null
);
create index on register_standing (home);
create index on register_standing using gist (valid, known);

-- What a joint contract says to the councils that share it, and to nobody else: its terms and prices, and how many of its beds
-- are whose who asks. A partner is known by the name its tokens carry. Position.
drop function if exists register_shared(bigint);
drop function if exists register_sharing(bigint);

-- For the owner's own use: "beds" of the council that keeps it and of its partners in order, "mine" which of these asks.
create function register_sharing(bigint) returns table (
    contract text, council text, beds bigint[], mine bigint, valid daterange)
language sql stable as $$
    select c.contract, c.council, array_agg(p.beds order by p.nth), min(p.nth) filter (where p.council = a.council), c.valid
    from (select current_setting('brokerage.council', true) as council) a
    join register_contract c on c.known @> $1 and jsonb_array_length(c.partners) > 0
    cross join lateral (
        select 0::bigint as nth, c.council, c.our_beds::bigint as beds
        union all
        select one.nth, one.partner ->> 'council', (one.partner ->> 'beds')::bigint
        from jsonb_array_elements(c.partners) with ordinality one (partner, nth)) p
    group by c.contract, c.council, c.valid
    having bool_or(p.council = a.council)
$$;

create function register_shared(bigint) returns table (
    contract text, kept_by text, provider text, name text, basis text, from_on date, until_on date, bed_week_pence bigint,
    prices jsonb, total_beds integer, beds bigint, voids_payable boolean, payable_during_provider_closure boolean)
language sql stable security definer set search_path = public, pg_temp as $$
    select c.contract, c.council, p.name, c.name, c.basis, c.from_on, c.until_on, c.bed_week_pence, c.prices, c.total_beds,
           s.beds[s.mine + 1], c.voids_payable, c.payable_during_provider_closure
    from register_sharing($1) s
    join register_contract c on c.contract = s.contract and c.known @> $1
    left join register_provider p on p.provider = c.provider and p.council = c.council and p.known @> $1
    order by 1
$$;

revoke all on function register_sharing(bigint), register_shared(bigint) from public;
grant execute on function register_shared(bigint) to brokerage_reader;
