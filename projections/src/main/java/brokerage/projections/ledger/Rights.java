package brokerage.projections.ledger;

/**
 * What may be done with a projection's tables: the running service fills and empties them for all councils, answers see the
 * rows of the council their transaction has set and, where none is set, nothing. Tables made anew lose what was granted, so
 * this is part of their definition.
 */
final class Rights {

    private Rights() {}

    static String of(String table) {
        return """

            grant select, insert, update, truncate on %1$s to brokerage_writer;
            grant select on %1$s to brokerage_reader;
            alter table %1$s enable row level security;
            create policy writer on %1$s to brokerage_writer using (true) with check (true);
            create policy reader on %1$s for select to brokerage_reader
                using (council = (select current_setting('brokerage.council', true)));
            """.formatted(table);
    }
}
