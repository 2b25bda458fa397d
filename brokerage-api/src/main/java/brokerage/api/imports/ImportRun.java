package brokerage.api.imports;

import brokerage.api.council.Distances;
import brokerage.api.imports.files.Sheet;
import brokerage.api.imports.files.Upload;
import brokerage.api.imports.stays.StayRows;
import brokerage.api.imports.telling.Progress;
import brokerage.api.imports.telling.SheetRows;
import brokerage.api.imports.telling.Streams;
import brokerage.api.imports.telling.Teller;
import brokerage.api.imports.telling.ToldRows;
import brokerage.api.log.Caller;
import brokerage.api.log.Commands;
import brokerage.api.log.Log;
import brokerage.api.vault.Keys;
import brokerage.api.vault.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells all files of one upload, in the order in which what is named comes before what names it; distances need postcodes. */
@Component
class ImportRun {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final Commands commands;
    private final Vault vault;
    private final Distances distances;
    private final Keys keys;
    private final Log log;
    private final Clock clock;

    ImportRun(JdbcClient jdbc, Commands commands, Vault vault, Distances distances, Keys keys, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.vault = vault;
        this.distances = distances;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /** Answers with the position of the log at its end. */
    long tell(Upload upload, Caller caller, Progress progress) {
        var told = ToldRows.of(caller.council(), jdbc);
        var teller = new Teller(caller, commands, vault, told, new Streams(jdbc));
        new PostcodeRows(jdbc).tell(upload.rows(Sheet.POSTCODES), progress);
        var rows = new SheetRows(teller, progress);
        rows.tell(upload, keys, LocalDate.now(clock.withZone(LONDON)));
        new StayRows(teller, distances, rows.children(), progress).tell(upload.rows(Sheet.PLACEMENTS));
        return log.head();
    }
}
