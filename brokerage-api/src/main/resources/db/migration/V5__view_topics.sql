-- What stands on the topics of the views. "position" and "built" say what the rows were told from; "term" rises with each
-- publisher that takes over, so that one who was replaced writes nothing more here; "line" is the name under which it
-- dials Kafka, one for all who share these tables.
create table view_topic (
    topic    text   primary key,
    line     text   not null default 'brokerage-' || gen_random_uuid(),
    term     bigint not null default 0,
    position bigint not null default 0,
    built    text   not null default ''
);

-- Every key that may stand on a topic. Without a digest what stands there is not known: it is being told, or was when the
-- publisher died, and is told again. "scope" is the stream the key's row is made from.
create table view_published (
    topic  text not null references view_topic,
    key    text not null,
    scope  text not null,
    digest text,
    primary key (topic, key)
);

create index view_published_scope on view_published (topic, scope);
