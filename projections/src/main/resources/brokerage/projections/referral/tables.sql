-- What is known of each referral, from its own stream. "known" is the log positions between which a row was believed; where
-- a row has a "valid", that is when it was true. What is only ever read as a whole (needs, considerations, findings) is kept
-- as JSON. Words are references into the vault.
-- Layout 2: raise the number when the code that fills these tables changes, and they are built anew.

-- How far it has come, and the version of the stream, which is the ETag. "valid" is from the day it was received until the
-- day it was closed; "waiting" is how many of its children nobody has placed through it.
create table referral_standing (
    council     text      not null,
    referral    text      not null,
    status      text      not null,
    received_on date      not null,
    closed_on   date,
    reason      text,
    because     text,
    waiting     integer   not null,
    version     bigint    not null,
    valid       daterange not null,
    known       int8range not null
);
create index on referral_standing (referral);
create index on referral_standing (council, received_on);
create index on referral_standing (council, referral) where upper_inf(known);

-- What is asked for, as told last.
create table referral_request (
    council        text        not null,
    referral       text        not null,
    children       text[]      not null,
    received_at    timestamptz not null,
    urgency        text        not null,
    needed_by      date,
    wanted         text[]      not null,
    care_plan      text,
    location       jsonb,
    considerations jsonb,
    missing        text[]      not null,
    words          text,
    needs          jsonb,
    follows        text,
    known          int8range   not null
);
create index on referral_request (referral);
create index on referral_request (follows) where follows is not null;

-- A route of the market; one that was waived without having been searched has no dates.
create table referral_search (
    council        text      not null,
    referral       text      not null,
    route          text      not null,
    opened_on      date,
    asked          text[]    not null,
    ended_on       date,
    outcome        text,
    because        text,
    waived_because text,
    known          int8range not null
);
create index on referral_search (referral);

-- A home that was offered; money is in pence a week for each child.
create table referral_offer (
    council         text        not null,
    referral        text        not null,
    offer           text        not null,
    route           text        not null,
    provider        text,
    home            text        not null,
    offered_to      jsonb       not null,
    type            text        not null,
    contract        text,
    core_pence      bigint      not null,
    support_pence   bigint      not null,
    education_pence bigint      not null,
    other_pence     bigint      not null,
    available_from  date        not null,
    registration    text        not null,
    answered_at     timestamptz not null,
    answered_by     text,
    channel         text        not null,
    known           int8range   not null
);
create index on referral_offer (referral);

create table referral_decline (
    council     text        not null,
    referral    text        not null,
    route       text        not null,
    provider    text        not null,
    home        text,
    reason      text        not null,
    answered_at timestamptz not null,
    answered_by text,
    channel     text        not null,
    words       text,
    known       int8range   not null
);
create index on referral_decline (referral);
create index on referral_decline (council, answered_at);

-- A home chosen, or found in an emergency without an offer; "waiting" is how many of its children are still to come.
create table referral_match (
    council         text      not null,
    referral        text      not null,
    match           text      not null,
    offer           text,
    home            text      not null,
    type            text      not null,
    basis           text      not null,
    contract        text,
    care_plan       text,
    core_pence      bigint    not null,
    support_pence   bigint    not null,
    education_pence bigint    not null,
    other_pence     bigint    not null,
    registration    text      not null,
    from_on         date      not null,
    held_from       date,
    held_until      date,
    proposed_as     text      not null,
    proposed_by     text      not null,
    assessment      jsonb,
    accepted_on     date,
    accepted_by     text,
    findings        jsonb     not null,
    verbal_as       text,
    verbal_by       text,
    verbal_at       timestamptz,
    ended           text,
    ended_on        date,
    ended_by        text,
    ended_because   text,
    waiting         integer   not null,
    known           int8range not null
);
create index on referral_match (referral);
create index on referral_match (council, held_until) where upper_inf(known);

-- One child's place in a match; with the placement once the child has moved in. Awaited is a child who is still to come
-- under this match, and has not been placed otherwise in the meantime.
create table referral_place (
    council    text      not null,
    referral   text      not null,
    match      text      not null,
    child      text      not null,
    bed        integer,
    age        integer,
    metres     integer,
    authority  text,
    area       text,
    placement  text,
    started_on date,
    awaited    boolean   not null,
    known      int8range not null
);
create index on referral_place (referral);
create index on referral_place (child);

-- What somebody must approve, in a row that changes once only: when it is given. So it is outstanding since the position
-- at which it is first known.
create table referral_approval (
    council   text      not null,
    referral  text      not null,
    match     text      not null,
    rule      text      not null,
    approver  text      not null,
    given_as  text,
    given_by  text,
    given_on  date,
    because   text,
    known     int8range not null
);
create index on referral_approval (referral);
create index on referral_approval (council, match) where upper_inf(known) and given_on is null;
