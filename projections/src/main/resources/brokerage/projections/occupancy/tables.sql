-- Who sleeps where, what stands empty and what that costs, from the streams of homes and contracts. "valid" is when a row was true, "known" the log
-- positions between which it was believed.
-- Layout 6: raise the number when the code that fills these tables changes, and they are built anew.

-- One state of one bed that is the council's to fill, for as many nights as it stays the same; the last row is open.
-- "since" is the first of the empty nights (void or held) that these belong to, however often they were explained anew.
-- "empty_kind" is the reason as contracts read it (brokerage.language.provision.EmptyNight); none if somebody has the bed.
create table occupancy_bed (
    council         text      not null,
    home            text      not null,
    bed             integer   not null,
    kind            text      not null,
    provider        text,
    contract        text,
    own             boolean   not null,
    provision       text,
    state           text      not null,
    child           text,
    placement       text,
    reason          text,
    empty_kind      text,
    remedial_action text,
    implication     text,
    held_until      date,
    since           date,
    valid           daterange not null,
    known           int8range not null
);
create index on occupancy_bed (home);
-- Carries what is asked of all beds of a council, so that they are read side by side and not from all over the table.
create index on occupancy_bed (council, state) include (
    home, bed, kind, provider, contract, own, provision, child, placement, reason, empty_kind, since, valid, known);

-- A child's nights in a home, counted beds or not, as the home stands; urgent where it may not keep the child.
create table occupancy_resident (
    council      text      not null,
    home         text      not null,
    child        text      not null,
    placement    text      not null,
    bed          integer,
    urgent       boolean   not null,
    urgent_since date,
    registration text,
    rating       text,
    light        text,
    valid        daterange not null,
    known        int8range not null
);
create index on occupancy_resident (home);
create index on occupancy_resident (council, home);

-- What a bed-week of an in-house home is budgeted at, in pence.
create table occupancy_budget (
    council      text      not null,
    home         text      not null,
    weekly_pence bigint    not null,
    valid        daterange not null,
    known        int8range not null
);
create index on occupancy_budget (home);
create index on occupancy_budget (council, home);

-- What a contract pays while it runs: pence for a bed-week, and which empty nights. A void, held or blocked night is paid if
-- its empty_kind is among paid_void_kinds, one out of use if paid_out_of_use. No row, no payment.
create table occupancy_terms (
    council         text      not null,
    contract        text      not null,
    weekly_pence    bigint,
    paid_void_kinds text[]    not null,
    paid_out_of_use boolean   not null,
    valid           daterange not null,
    known           int8range not null
);
create index on occupancy_terms (contract);
create index on occupancy_terms (council, contract);

-- So many beds that a contract owes in any of these homes, without naming them.
create table occupancy_entitlement (
    council  text      not null,
    contract text      not null,
    beds     integer   not null,
    homes    text[]    not null,
    valid    daterange not null,
    known    int8range not null
);
create index on occupancy_entitlement (contract);
create index on occupancy_entitlement (council, contract);
