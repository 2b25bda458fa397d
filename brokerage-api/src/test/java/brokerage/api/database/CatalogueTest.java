package brokerage.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.WholeService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks through everything there is in the database, so that a table made tomorrow is not forgotten. */
@WholeService
class CatalogueTest {

    private static final Path DECISION = Path.of("../docs/adr/0015-councils-apart-in-the-database.md");
    private static final Pattern EXCEPTION = Pattern.compile("^\\| `([a-z_.]+)` \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static final String OURS = " not in ('pg_catalog', 'information_schema', 'pg_toast') ";

    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname
            """ + OURS;

    @Autowired
    Flyway flyway;

    private JdbcClient sql;

    @BeforeEach
    void owner() {
        sql = JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    @Test
    void every_table_shows_each_council_its_own_rows_or_is_written_down_as_an_exception() throws IOException {
        Set<String> exceptions = EXCEPTION
                .matcher(Files.readString(DECISION))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(list(TABLES + """
                and not (c.relrowsecurity and (
                    exists (select from pg_policy p join pg_roles r on r.oid = any (p.polroles)
                            where p.polrelid = c.oid and r.rolname = 'brokerage_reader'
                              and pg_get_expr(p.polqual, p.polrelid) like '%current_setting(''brokerage.council''%')
                    or not has_any_column_privilege('brokerage_reader', c.oid, 'select')))
                """)).isSubsetOf(exceptions);
        assertThat(list(TABLES)).containsAll(exceptions);
    }

    @Test
    void nothing_is_open_to_whoever_comes() {
        assertThat(list("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                    aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a where a.grantee = 0 and n.nspname
                """ + OURS)).isEmpty();
        assertThat(list("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
                    aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and n.nspname
                """ + OURS)).isEmpty();
        assertThat(list("select nspname from pg_namespace n, aclexplode(n.nspacl) a where a.grantee = 0 and nspname"
                        + OURS))
                .isEmpty();
        assertThat(list("select a.privilege_type from pg_database d,"
                        + " aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a"
                        + " where d.datname = current_database() and a.grantee = 0"))
                .isEmpty();
    }

    @Test
    void who_answers_may_read_and_nothing_else() {
        assertThat(
                        list(
                                TABLES
                                        + " and has_table_privilege('brokerage_reader', c.oid, 'insert, update, delete, truncate, trigger')"))
                .isEmpty();
        assertThat(list(TABLES + " and has_any_column_privilege('brokerage_reader', c.oid, 'insert, update')"))
                .isEmpty();
    }

    @Test
    void none_of_the_roles_is_more_than_a_role() {
        assertThat(list("select rolname from pg_roles where rolname like 'brokerage%' and (rolsuper or rolcreaterole"
                        + " or rolcreatedb or rolreplication or rolbypassrls)"))
                .isEmpty();
        assertThat(list("select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member"
                        + " where r.rolname like 'brokerage%'"))
                .isEmpty();
        assertThat(list(TABLES + " and pg_get_userbyid(c.relowner) <> 'brokerage'"))
                .isEmpty();
    }

    private List<String> list(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
