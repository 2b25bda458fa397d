package brokerage.api.log;

import brokerage.language.Refused;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers already given to commands that carried a key, kept in the table idempotency. */
final class Receipts {

    private record Given(String fingerprint, Receipt receipt) {}

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused when the key was used for something else */
    Optional<Receipt> find(Caller caller, Once once) {
        Optional<Given> given = given(caller, once);
        if (given.isPresent() && !given.get().fingerprint().equals(once.fingerprint()))
            throw new Refused(new LogRefusal.IdempotencyKeyReused(once.key()));
        return given.map(Given::receipt);
    }

    private Optional<Given> given(Caller caller, Once once) {
        return jdbc.sql(
                        "select fingerprint, location, version, position from idempotency where council = ? and key = ?")
                .params(caller.council().value(), once.key())
                .query((row, n) -> new Given(
                        row.getString("fingerprint"),
                        new Receipt(row.getLong("position"), row.getLong("version"), row.getString("location"), true)))
                .optional();
    }

    /** The answer about to be given, to be stored with the events. */
    SideRow row(Caller caller, Once once) {
        return SideRow.into("idempotency")
                .with("council", caller.council().value())
                .with("key", once.key())
                .with("fingerprint", once.fingerprint())
                .with("location", once.location())
                .with("version", SideRow.Known.VERSION)
                .with("position", SideRow.Known.POSITION)
                .with("recorded_at", SideRow.Known.RECORDED_AT);
    }
}
