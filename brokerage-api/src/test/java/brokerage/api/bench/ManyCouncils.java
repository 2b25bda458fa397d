package brokerage.api.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills the views' tables with all 153 councils of England, each three times the size of one that is there: about 5,000
 * placements each. Rows of all councils lie mixed, as they do where councils work at the same time.
 */
final class ManyCouncils {

    private ManyCouncils() {}

    /** One of them, as any other: {@code council-77}. */
    static final String ONE = "council-77";

    /** @param owner of the tables */
    static void fillFrom(String council, Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                        filled record;
                    begin
                        for filled in
                            select c.table_name as name, string_agg(case
                                       when c.column_name = 'council' then 'other.name'
                                       when c.data_type = 'text'
                                           then format('replace(b.%%I, %%L, %%L || other.name || %%L || n || %%L)', c.column_name, ':%1$s:', ':', ':', '-')
                                       when c.udt_name = '_text'
                                           then format('coalesce((select array_agg(replace(e, %%L, %%L || other.name || %%L || n || %%L))'
                                               ' from unnest(b.%%I) e), ''{}'')', ':%1$s:', ':', ':', '-', c.column_name)
                                       else format('b.%%I', c.column_name) end, ', ' order by c.ordinal_position) as columns
                            from information_schema.columns c
                            where c.table_schema = 'public' and c.table_name ~ '^(journey|occupancy|register)_'
                            group by c.table_name
                            having bool_or(c.column_name = 'council')
                        loop
                            execute format(
                                'insert into %%I select %%s from (select * from %%I where council = %%L) b, generate_series(1, 3) n,'
                                ' (select %%L || i as name from generate_series(1, 153) i) other order by random()',
                                filled.name, filled.columns, filled.name, '%1$s', 'council-');
                            execute format('analyze %%I', filled.name);
                        end loop;
                    end
                    $$""".formatted(council));
            statement.execute("vacuum analyze"); // as the server would by itself, in its own time
        }
    }
}
