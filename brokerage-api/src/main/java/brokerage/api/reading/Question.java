package brokerage.api.reading;

import brokerage.api.desk.Told;
import brokerage.api.door.Identity;
import brokerage.api.problems.RequestFault;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * One question: who asks it, about which date and as known when. Before a projection is asked, {@link #moment} waits until
 * it has come far enough, so that who has just told something reads it back. An endpoint takes it as an argument.
 */
public final class Question {

    private final Identity identity;
    private final LocalDate asAt;
    private final KnownAt knownAt;
    private final Patience patience;

    Question(Identity identity, LocalDate asAt, KnownAt knownAt, Patience patience) {
        this.identity = identity;
        this.asAt = asAt;
        this.knownAt = knownAt;
        this.patience = patience;
    }

    public Identity identity() {
        return identity;
    }

    public CouncilId council() {
        return identity.council();
    }

    public LocalDate asAt() {
        return asAt;
    }

    /** The same asker's question about another date, as known when it says. */
    public Question about(LocalDate date, @Nullable String known) {
        return new Question(identity, date, patience.read(known), patience);
    }

    /** The position in the log it was asked at: its end, or the one given. */
    public long position() {
        return knownAt.position();
    }

    /** As far as this projection is asked; an old position is worth waiting for, the newest facts only so long. */
    public Moment moment(String projection) {
        boolean reached = patience.await(projection, knownAt.position(), knownAt.isNow());
        if (!reached && !knownAt.isNow()) throw behind();
        return new Moment(asAt, knownAt.isNow() ? Moment.LATEST : knownAt.position());
    }

    /**
     * Where several projections are asked that must agree: the position each of them has reached, the one asked for or the
     * log's end when it was asked.
     */
    public long position(String... projections) {
        for (String projection : projections)
            if (!patience.await(projection, knownAt.position(), knownAt.isNow())) throw behind();
        return knownAt.position();
    }

    /** Whether it is asked as things stand now, so that the answer may be another one soon. */
    public boolean isLive() {
        return knownAt.isNow();
    }

    private static RequestFault behind() {
        return new RequestFault(
                HttpStatus.SERVICE_UNAVAILABLE,
                "view-behind",
                KnownAt.NAME,
                "The view has not reached this position yet");
    }

    /** When the answer at this position was known: as it was asked, or when the council's newest fact by then was recorded. */
    public @Nullable Instant knownAt(long position) {
        return knownAt.instant() == null ? patience.recordedBy(position) : knownAt.instant();
    }

    /** When the fact at this position was recorded; null where there is none. */
    public @Nullable Instant recordedAt(long position) {
        return patience.recordedAt(position);
    }

    public <T> ResponseEntity<T> answer(long position, T body) {
        return ResponseEntity.ok()
                .header(Told.POSITION, Long.toString(position))
                .body(body);
    }

    /** An answer about one record, with the version that {@code If-Match} compares. */
    public <T> ResponseEntity<T> answer(long position, long version, T body) {
        return ResponseEntity.ok()
                .header(Told.POSITION, Long.toString(position))
                .eTag(Long.toString(version))
                .body(body);
    }

    public <T> ResponseEntity<Listed<T>> list(long position, List<T> items) {
        return answer(position, new Listed<>(asAt, knownAt(position), position, items, null));
    }

    public <F, T> ResponseEntity<Listed<T>> list(Page<F> page, Function<F, T> row) {
        List<T> items = page.items().stream().map(row).toList();
        long position = page.position();
        return answer(position, new Listed<>(asAt, knownAt(position), position, items, page.next()));
    }
}
