-- The actions of the sufficiency strategy's plan, from their streams. "valid" is when a row was true, "known" the log
-- positions between which it was believed. The version is that of the stream, which is the ETag.
-- Layout 2: raise the number when the code that fills these tables changes, and they are built anew.

-- An action as last told: all that it was to be, all that was reported and whom it was escalated to, each as a list that is
-- read as a whole.
create table plan_action (
    council     text      not null,
    action      text      not null,
    planned_on  date      not null,
    revisions   jsonb     not null,
    reports     jsonb     not null,
    escalations jsonb     not null,
    version     bigint    not null,
    known       int8range not null
);
create index on plan_action (action);
create index on plan_action (council, action);

-- What an action is and how it stands from date to date. Words are references into the vault.
create table plan_standing (
    council  text      not null,
    action   text      not null,
    priority integer   not null,
    words    text      not null,
    owner    text      not null,
    due_on   date      not null,
    measure  text      not null,
    success  text,
    rag      text      not null,
    said_on  date      not null,
    said     text,
    from_on  date      not null,
    until_on date,
    valid    daterange not null,
    known    int8range not null
);
create index on plan_standing (action);
