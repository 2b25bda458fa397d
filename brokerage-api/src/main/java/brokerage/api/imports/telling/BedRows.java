package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.Sheet;
import brokerage.home.HomeCommand.AllotBed;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows about beds that contracts buy. */
final class BedRows implements RowTelling {

    /** All that a row says of a bed of a contract. */
    record From(LocalDate from) {}

    private final Teller teller;
    private final SaidOnce once = new SaidOnce();

    BedRows(Teller teller) {
        this.teller = teller;
    }

    @Override
    public Outcome tell(Row row) {
        var contract = teller.streams().known("contract_id", ContractId.of(teller.council(), row.code("contract_id")));
        var home = teller.streams().known("home_id", HomeId.of(teller.council(), row.code("home_id")));
        int bed = row.number("bed_no");
        String key = "%s/%d/%s".formatted(home.key(), bed, contract.key());
        once.check(row, "bed_no", key);
        LocalDate from = row.date("from_on");
        var commands = new ArrayList<Object>();
        teller.told()
                .find(Sheet.CONTRACT_BEDS, key, From.class)
                .map(From::from)
                .filter(before -> before.isBefore(from))
                .ifPresent(before -> commands.add(new AllotBed(home, bed, before, null)));
        commands.add(new AllotBed(home, bed, from, contract));
        return teller.tell(
                new Fact(Sheet.CONTRACT_BEDS, key, home, new From(from)), List.of(), known -> List.copyOf(commands));
    }
}
