-- The meetings of the board, from their streams. "known" is the log positions between which a row was believed. The version is that
-- of the stream, which is the ETag.
-- Layout 1: raise the number when the code that fills these tables changes, and they are built anew.

-- A meeting as last told, with all issues of its pack: a list that is read as a whole.
create table meeting_meeting (
    council text      not null,
    meeting text      not null,
    on_day  date      not null,
    packs   jsonb     not null,
    version bigint    not null,
    known   int8range not null
);
create index on meeting_meeting (meeting);
create index on meeting_meeting (council, on_day);
