-- What is known of each child. "valid" is when a row was true, "known" the log positions between which it was believed.
-- Layout 7: raise the number when the code that fills these tables changes, and they are built anew.

-- One row a child: who it is, as far as that may be said, whether the record was erased, and the version of the stream, which is the ETag.
create table journey_child (
    council       text      not null,
    child         text      not null,
    local_id      text      not null,
    date_of_birth text      not null,
    home_postcode text,
    born_in       text      not null,
    uasc          boolean   not null,
    erased        boolean   not null,
    version       bigint    not null,
    known         int8range not null
);
create index on journey_child (child);
create index on journey_child (council, child);

-- A period of care.
create table journey_care (
    council  text      not null,
    child    text      not null,
    from_on  date      not null,
    until_on date,
    valid    daterange not null,
    known    int8range not null
);
create index on journey_care (child);
create index on journey_care (council, child) include (from_on, until_on, known);

-- A placement on the same terms: cut wherever one of them changed. A stay of no night has an empty "valid" and keeps its
-- dates. Money is in pence a week, the four parts and all of them together; shares are in hundredths of a per cent; metres
-- are from home in a straight line, authority and area are those the home lies in. What questions about stays ask of the
-- child stands in each of them, so that they need not look further: who it is, with the last day of the month in which it
-- turns eighteen; "in_home_since", the first of the unbroken nights in the home, whichever placements they belong to; and
-- when the last but one of the placements it had nights in before this one ended.
create table journey_stay (
    council               text      not null,
    child                 text      not null,
    born_in               text,
    eighteen_on           date,
    uasc                  boolean,
    placement             text      not null,
    home                  text      not null,
    in_home_since         date      not null,
    last_but_one_ended_on date,
    started_on            date      not null,
    ended_on              date,
    end_reason            text,
    expected_end          date,
    follows               text,
    from_on               date      not null,
    until_on              date,
    bed                   integer,
    type                  text,
    basis                 text,
    contract              text,
    care_plan             text,
    registration          text,
    core_pence            bigint,
    support_pence         bigint,
    education_pence       bigint,
    other_pence           bigint,
    weekly_pence          bigint,
    social_care_share     integer,
    education_share       integer,
    health_share          integer,
    metres                integer,
    authority             text,
    area                  text,
    valid                 daterange not null,
    known                 int8range not null
);
create index on journey_stay (child);
-- Carries what is asked of all stays of a council, so that they are read side by side and not from all over the table.
create index on journey_stay (council, from_on) include (
    until_on, valid, known, child, born_in, eighteen_on, uasc, placement, home, in_home_since, last_but_one_ended_on, started_on, ended_on,
    end_reason, type, basis, contract, care_plan, registration, core_pence, support_pence, education_pence, other_pence,
    weekly_pence, social_care_share, education_share, health_share, metres, authority, area);

-- Nights of a placement in a setting that is not registered: since when it is not, and what all reviews up to then say of it.
create table journey_unregistered (
    council                  text      not null,
    child                    text      not null,
    placement                text      not null,
    home                     text      not null,
    since                    date      not null,
    reviewed_on              date,
    way_out                  text,
    next_review_on           date,
    inspectorate_informed_on date,
    registration_applied_on  date,
    last_resort_on           date,
    court_order              text,
    words                    text,
    from_on                  date      not null,
    until_on                 date,
    valid                    daterange not null,
    known                    int8range not null
);
create index on journey_unregistered (child);
create index on journey_unregistered (council, placement);

-- What each rule said when a placement began, met or not, numbered in the order they were asked; and who took it upon
-- themselves before it began. What was approved only afterwards is with the referral.
create table journey_finding (
    council     text      not null,
    child       text      not null,
    placement   text      not null,
    nth         integer   not null,
    rule        text      not null,
    version     integer   not null,
    tier        text      not null,
    met         boolean   not null,
    inputs      text      not null,
    approved_as text,
    approved_by text,
    known       int8range not null
);
create index on journey_finding (child);

-- Nights elsewhere while the bed is kept.
create table journey_absence (
    council   text      not null,
    child     text      not null,
    placement text      not null,
    home      text      not null,
    kind      text      not null,
    from_on   date      not null,
    until_on  date,
    valid     daterange not null,
    known     int8range not null
);
create index on journey_absence (child);
