package brokerage.api.imports.telling;

import brokerage.api.imports.files.Sheet;
import brokerage.api.log.SideRow;
import brokerage.language.id.CouncilId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows a council's imports have taken so far. Written beside the events each row became, in one transaction; read
 * once, when an import begins.
 */
public final class ToldRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CouncilId council;
    private final Map<Sheet, Map<String, Told>> rows = new EnumMap<>(Sheet.class);

    private ToldRows(CouncilId council) {
        this.council = council;
    }

    public static ToldRows of(CouncilId council, JdbcClient jdbc) {
        var told = new ToldRows(council);
        jdbc.sql("select distinct on (sheet, key) sheet, key, stream, content from import_row where council = ?"
                        + " order by sheet, key, id desc")
                .param(council.value())
                .query(row -> {
                    told.of(Sheet.valueOf(row.getString("sheet")))
                            .put(row.getString("key"), new Told(row.getString("stream"), row.getString("content")));
                });
        return told;
    }

    /** What the row said last; empty when it was never taken, or taken back. */
    public Optional<Told> find(Sheet sheet, String key) {
        return Optional.ofNullable(of(sheet).get(key)).filter(ToldRows::stands);
    }

    public <T> Optional<T> find(Sheet sheet, String key, Class<T> type) {
        return find(sheet, key).map(told -> read(told, type));
    }

    public Collection<Told> all(Sheet sheet) {
        return of(sheet).values().stream().filter(ToldRows::stands).toList();
    }

    public static <T> T read(Told told, Class<T> type) {
        return JSON.readValue(told.content(), type);
    }

    public boolean says(Fact fact) {
        return find(fact.sheet(), fact.key()).filter(told(fact)::equals).isPresent();
    }

    /** To be stored with the fact's events. */
    public SideRow row(Fact fact) {
        return row(fact.sheet(), fact.key(), told(fact));
    }

    /** To be stored with the events that take it back. */
    public SideRow takenBack(Sheet sheet, String key, String stream) {
        return row(sheet, key, new Told(stream, Told.NOTHING));
    }

    /** The fact has been stored. */
    public void remember(Fact fact) {
        of(fact.sheet()).put(fact.key(), told(fact));
    }

    public void forget(Sheet sheet, String key) {
        of(sheet).remove(key);
    }

    private SideRow row(Sheet sheet, String key, Told told) {
        return SideRow.into("import_row")
                .with("council", council.value())
                .with("sheet", sheet.name())
                .with("key", key)
                .with("stream", told.stream())
                .with("content", told.content())
                .with("position", SideRow.Known.POSITION);
    }

    private static Told told(Fact fact) {
        return new Told(fact.stream().value(), JSON.writeValueAsString(fact.says()));
    }

    private static boolean stands(Told told) {
        return !told.content().equals(Told.NOTHING);
    }

    private Map<String, Told> of(Sheet sheet) {
        return rows.computeIfAbsent(sheet, none -> new HashMap<>());
    }
}
