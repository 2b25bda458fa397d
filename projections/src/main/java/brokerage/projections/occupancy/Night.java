package brokerage.projections.occupancy;

import brokerage.home.Closure;
import brokerage.home.Explanation;
import brokerage.home.Hold;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.VoidReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one bed reads on one night.
 *
 * @param child who sleeps in it, or for whom it is kept
 * @param reason why it is closed or empty, as far as anyone has said
 * @param emptyKind as which kind of empty night a contract reads it; none if somebody has the bed
 * @param since the first of the empty nights this one belongs to; none if it is not empty
 */
record Night(
        BedState state,
        @Nullable ChildRef child,
        @Nullable PlacementId placement,
        @Nullable String reason,
        @Nullable EmptyNight emptyKind,
        @Nullable VaultRef remedialAction,
        @Nullable VaultRef implication,
        @Nullable LocalDate heldUntil,
        @Nullable LocalDate since) {

    static Night taken(Resident by, boolean away) {
        BedState state = away ? BedState.RETAINED : BedState.OCCUPIED;
        return new Night(state, by.child(), by.placement(), null, null, null, null, null, null);
    }

    static Night closed(Closure closure) {
        return new Night(
                closure.reason().blocks() ? BedState.BLOCKED : BedState.OUT_OF_USE,
                null,
                null,
                closure.reason().word(),
                EmptyNight.of(closure.reason()),
                closure.remedialAction(),
                closure.implication(),
                null,
                null);
    }

    /** Out of use because the home may keep no child, whether or not anyone closed the bed. */
    static Night shut(RegistrationState standing) {
        var reason = standing == RegistrationState.SUSPENDED ? ClosureReason.SUSPENSION : ClosureReason.CLOSED;
        return new Night(BedState.OUT_OF_USE, null, null, reason.word(), EmptyNight.of(reason), null, null, null, null);
    }

    /** Held for a match: a void night whose reason is known. */
    static Night held(Hold hold, LocalDate since) {
        var reason = VoidReason.AWAITING_MATCH;
        LocalDate until = hold.period().until();
        return new Night(
                BedState.HELD, hold.child(), null, reason.word(), EmptyNight.of(reason), null, null, until, since);
    }

    static Night empty(@Nullable Explanation why, LocalDate since) {
        VoidReason reason = why == null ? null : why.reason();
        return new Night(
                BedState.VOID,
                null,
                null,
                reason == null ? null : reason.word(),
                EmptyNight.of(reason),
                why == null ? null : why.remedialAction(),
                why == null ? null : why.implication(),
                null,
                since);
    }
}
