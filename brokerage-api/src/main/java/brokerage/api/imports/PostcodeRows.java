package brokerage.api.imports;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.api.imports.telling.Outcome;
import brokerage.api.imports.telling.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the grid references of postcodes. They are looked up, not recorded: the newest file is right. */
final class PostcodeRows {

    private static final String FORM = "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}";

    private static final String KEEP = """
            insert into postcode (postcode, easting, northing, local_authority)
            values (:postcode, :easting, :northing, :authority)
            on conflict (postcode) do update set easting = excluded.easting, northing = excluded.northing,
                local_authority = excluded.local_authority
            """;

    /** Where a postcode lies. */
    private record Place(int easting, int northing, String localAuthority) {}

    private final JdbcClient jdbc;

    PostcodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(List<Row> rows, Progress progress) {
        Map<String, Place> kept = rows.isEmpty() ? Map.of() : kept();
        for (Row row : rows) {
            try {
                progress.count(Sheet.POSTCODES, keep(row, kept));
            } catch (RowRefused refusal) {
                progress.refuse(row, refusal);
            }
        }
    }

    private Outcome keep(Row row, Map<String, Place> kept) {
        String postcode = row.needed("postcode").toUpperCase(Locale.ROOT);
        if (!postcode.matches(FORM)) throw row.wrong("postcode", postcode, "is not a postcode such as OX1 1AA");
        var place = new Place(row.number("easting"), row.number("northing"), row.code("local_authority"));
        Place before = kept.put(postcode, place);
        if (place.equals(before)) return Outcome.UNCHANGED;
        jdbc.sql(KEEP)
                .param("postcode", postcode)
                .param("easting", place.easting())
                .param("northing", place.northing())
                .param("authority", place.localAuthority())
                .update();
        return before == null ? Outcome.TAKEN : Outcome.CORRECTED;
    }

    private Map<String, Place> kept() {
        var kept = new HashMap<String, Place>();
        jdbc.sql("select postcode, easting, northing, local_authority from postcode")
                .query(row -> {
                    kept.put(row.getString(1), new Place(row.getInt(2), row.getInt(3), row.getString(4)));
                });
        return kept;
    }
}
