-- The newest fact of one council: asked of every page, and of every open page each time something is told anywhere.
create index domainevententry_council on domainevententry (split_part(aggregateidentifier, ':', 2), globalindex);
