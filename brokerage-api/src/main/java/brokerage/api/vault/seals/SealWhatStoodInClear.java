package brokerage.api.vault.seals;

import brokerage.language.id.CouncilId;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Seals the entries of a database that held them in clear, and drops the table they stood in. Older backups and archived logs
 * of the database still hold them and are to be destroyed by whoever keeps them.
 */
@Component
public final class SealWhatStoodInClear implements JavaMigration {

    private record Clear(String ref, String council, String kind, String content, long position) {}

    private final MasterKeyset master;
    private final SubjectKeys keys;
    private final SecureRandom random = new SecureRandom();

    public SealWhatStoodInClear(MasterKeyset master) {
        this.master = master;
        this.keys = new SubjectKeys(master);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("6.1");
    }

    @Override
    public String getDescription() {
        return "seal what stood in clear";
    }

    /** Null: there is no text that could have been changed since. */
    @Override
    @SuppressWarnings("NullAway")
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.sql("select distinct subject from vault_entry_clear order by 1")
                .query(String.class)
                .list()
                .forEach(subject -> seal(subject, jdbc));
        jdbc.sql("drop table vault_entry_clear").update();
    }

    private void seal(String subject, JdbcClient jdbc) {
        List<Clear> entries = jdbc.sql("select ref, council, kind, content, position from vault_entry_clear"
                        + " where subject = ? order by position, ref")
                .param(subject)
                .query(Clear.class)
                .list();
        String council = entries.getFirst().council();
        SubjectKey key = stored(keys.make(id(), subject), subject, council, jdbc);
        for (Clear entry : entries) store(entry, subject, key, jdbc);
        var digests = new Digests(jdbc, master);
        entries.stream()
                .filter(entry -> entry.kind().equals("local-id"))
                .forEach(entry -> jdbc.sql("insert into keys.local_id (subject, council, digest) values (?, ?, ?)")
                        .params(subject, council, digests.of(new CouncilId(council), entry.content()))
                        .update());
    }

    private static SubjectKey stored(SubjectKeys.Made made, String subject, String council, JdbcClient jdbc) {
        jdbc.sql("insert into keys.subject_key (key, council, subject, wrapped, master, made_at)"
                        + " values (?, ?, ?, ?, ?, now())")
                .params(made.key().id(), council, subject, made.stored().bytes(), made.master())
                .update();
        return made.key();
    }

    private static void store(Clear entry, String subject, SubjectKey key, JdbcClient jdbc) {
        jdbc.sql("insert into vault_entry (ref, council, subject, kind, key, sealed, position)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.ref(),
                        entry.council(),
                        subject,
                        entry.kind(),
                        key.id(),
                        key.seal(entry.ref(), entry.content()),
                        entry.position())
                .update();
    }

    private String id() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
