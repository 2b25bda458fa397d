package brokerage.api.audit.proof;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes along a council's chain, entry by entry and each with the facts it vouches for, in the memory of one page. */
final class Walk {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final String council;
    private final FactDigests facts;
    private Link last;
    private @Nullable String fault;

    /** @param from where it begins: a link that was noted, or the one before the first */
    Walk(JdbcClient jdbc, String council, Link from) {
        this.jdbc = jdbc;
        this.council = council;
        this.facts = new FactDigests(jdbc);
        this.last = from;
    }

    /** Goes on for so many entries, to the end, or to the first that does not fit. */
    Walk go(long entries) {
        if (last.n() > 0) mustStand(last);
        for (long left = entries; left > 0 && fault == null; left -= PAGE) {
            List<StoredEntry> page = page((int) Math.min(PAGE, left));
            look(page);
            if (page.size() < PAGE) break;
        }
        return this;
    }

    /** The last entry that fits. */
    Link last() {
        return last;
    }

    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    private void mustStand(Link noted) {
        boolean stands = jdbc.sql("select encode(hash, 'hex') from audit_entry where council = ? and n = ?")
                .params(council, noted.n())
                .query(String.class)
                .optional()
                .filter(noted.hash()::equals)
                .isPresent();
        if (!stands) fault = "entry %d is not the one that was noted".formatted(noted.n());
    }

    private List<StoredEntry> page(int size) {
        return jdbc.sql("select %s from audit_entry where council = ? and n > ? order by n limit ?"
                        .formatted(StoredEntry.COLUMNS))
                .params(council, last.n(), size)
                .query((row, number) -> StoredEntry.of(row))
                .list();
    }

    private void look(List<StoredEntry> page) {
        facts.read(page);
        for (StoredEntry entry : page) {
            fault = fault(entry).orElse(null);
            if (fault != null) return;
            last = entry.link();
        }
    }

    private Optional<String> fault(StoredEntry entry) {
        if (entry.n() != last.n() + 1) return Optional.of("entry %d is missing".formatted(last.n() + 1));
        if (!entry.hash().equals(entry.hashAfter(last)))
            return Optional.of("entry %d does not follow from the one before it".formatted(entry.n()));
        return facts.fault(entry);
    }
}
