-- Homes to come, from their streams. "valid" is when a row was true, "known" the log positions between which it was believed.
-- The version is that of the stream, which is the ETag.
-- Layout 2: raise the number when the code that fills these tables changes, and they are built anew.

-- A scheme as last told: all that it was to be, how it was planned, whether it goes on and what it reached, each as a list
-- that is read as a whole; and the home it opened as, which may be told before its day.
create table pipeline_scheme (
    council     text      not null,
    scheme      text      not null,
    proposed_on date      not null,
    revisions   jsonb     not null,
    plans       jsonb     not null,
    turns       jsonb     not null,
    reached     jsonb     not null,
    home        text,
    opened_on   date,
    version     bigint    not null,
    known       int8range not null
);
create index on pipeline_scheme (scheme);
create index on pipeline_scheme (council, scheme);

-- What a scheme is to be and how it stands from date to date. "stage" is the furthest reached, "confidence" in a hundred that
-- it opens by "opens_on"; money is in pence, words are references into the vault.
create table pipeline_standing (
    council             text      not null,
    scheme              text      not null,
    kind                text      not null,
    provision           text,
    beds                integer   not null,
    in_house            boolean   not null,
    contract            text,
    authority           text,
    capital_pence       bigint,
    per_bed_week_pence  bigint,
    words               text,
    course              text      not null,
    course_on           date      not null,
    said                text,
    stage               text      not null,
    stages              jsonb     not null,
    opens_on            date      not null,
    confidence          integer   not null,
    from_on             date      not null,
    until_on            date,
    valid               daterange not null,
    known               int8range not null
);
create index on pipeline_standing (scheme);
