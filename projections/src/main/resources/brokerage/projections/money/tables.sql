-- What a council means to spend, and the months it has signed off, from their streams. "known" are the log positions between which
-- a row was believed.
-- Layout 2: raise the number when the code that fills these tables changes, and they are built anew.

-- A year's budget as last told: all versions of its lines and all that was vired, each as a list that is read as a whole.
create table money_budget (
    council   text      not null,
    budget    text      not null,
    versions  jsonb     not null,
    virements jsonb     not null,
    version   bigint    not null,
    known     int8range not null
);
create index on money_budget (budget);
create index on money_budget (council, budget);

-- Each time a month was signed off, counted from 1: its figures, frozen. Words are references into the vault.
create table money_sign_off (
    council   text      not null,
    signoff   text      not null,
    nth       integer   not null,
    signed_on date      not null,
    compared  jsonb     not null,
    words     text      not null,
    known     int8range not null
);
create index on money_sign_off (signoff);
create index on money_sign_off (council, signoff);
