-- Who sleeps where and what stands empty, from the homes' own streams. "valid" is when a row was true, "known" the log
-- positions between which it was believed.
-- Layout 2: raise the number when the code that fills these tables changes, and they are built anew.

-- One state of one bed that is the council's to fill, for as many nights as it stays the same; the last row is open.
-- "since" is the first of the empty nights (void or held) that these belong to, however often they were explained anew.
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
    remedial_action text,
    implication     text,
    held_until      date,
    since           date,
    valid           daterange not null,
    known           int8range not null
);
create index on occupancy_bed (home);
create index on occupancy_bed using gist (valid, known);

-- A child's nights in a home, counted beds or not; urgent where the home may not keep the child.
create table occupancy_resident (
    council   text      not null,
    home      text      not null,
    child     text      not null,
    placement text      not null,
    bed       integer,
    urgent    boolean   not null,
    valid     daterange not null,
    known     int8range not null
);
create index on occupancy_resident (home);
create index on occupancy_resident using gist (valid, known);
