-- Who provides what under which contract, from the streams of providers, contracts and homes. "valid" is when a row was
-- true, "known" the log positions between which it was believed. The version is that of the stream, which is the ETag.
-- Layout 4: raise the number when the code that fills these tables changes, and they are built anew.

create table register_provider (
    council  text      not null,
    provider text      not null,
    name     text      not null,
    sector   text      not null,
    version  bigint    not null,
    known    int8range not null
);
create index on register_provider (provider);
create index on register_provider (council, provider);

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
create index on register_contract (council, contract);

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
create index on register_home (council, home);

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
create index on register_standing (council, home) include (registration, rating, light, from_on, until_on, valid, known);
