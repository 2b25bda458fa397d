package brokerage.flow;

import static brokerage.flow.Referrals.REFERRALS;
import static brokerage.flow.Residences.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.Matched;
import brokerage.home.Bed;
import brokerage.home.Hold;
import brokerage.home.HomeCommand.HoldBed;
import brokerage.home.HomeCommand.ReleaseHold;
import brokerage.home.HomeEvent.BedHeld;
import brokerage.home.HomeEvent.HomeCorrected;
import brokerage.home.HomeEvent.ResidentRecorded;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.ReferralId;
import brokerage.referral.Proposal;
import brokerage.referral.Proposal.Started;
import brokerage.referral.ReferralHistory;
import brokerage.referral.Status;
import brokerage.referral.matching.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What referrals, children and homes say of a match, held against each other by the plainest reading of each. */
final class Matches {

    private final InMemoryBrokerage brokerage;

    private Matches(InMemoryBrokerage brokerage) {
        this.brokerage = brokerage;
    }

    /** A child has one match at most, every match its bed or a reason why not, and no bed is kept for nobody. */
    static void assertAccountedFor(InMemoryBrokerage brokerage) {
        var matches = new Matches(brokerage);
        CHILDREN.forEach(matches::assertOneMatchAtMost);
        REFERRALS.stream()
                .map(brokerage::history)
                .filter(referral -> referral.asked() != null)
                .forEach(matches::assertAccountedFor);
        HOMES.forEach(matches::assertNothingIsKeptForNobody);
    }

    private void assertOneMatchAtMost(ChildRef child) {
        var told = REFERRALS.stream().flatMap(referral -> standing(referral, child));
        assertThat(told.toList())
                .as("the match that stands for %s", child)
                .isEqualTo(Stream.ofNullable(brokerage.history(child).match()).toList());
    }

    private Stream<Matched> standing(ReferralId id, ChildRef child) {
        ReferralHistory referral = brokerage.history(id);
        return referral.proposals().stream()
                .filter(proposal -> awaits(referral, proposal, child))
                .map(proposal -> new Matched(id, proposal.id(), proposal.home()));
    }

    private static boolean awaits(ReferralHistory referral, Proposal proposal, ChildRef child) {
        return proposal.ended() == null
                && proposal.match().place(child).isPresent()
                && starts(referral, child).findAny().isEmpty();
    }

    private static Stream<Started> starts(ReferralHistory referral, ChildRef child) {
        return referral.proposals().stream()
                .flatMap(proposal -> proposal.starts().stream())
                .filter(start -> start.child().equals(child));
    }

    private void assertAccountedFor(ReferralHistory referral) {
        List<ChildRef> children = referral.known().children();
        boolean found = children.stream()
                .allMatch(child -> starts(referral, child).findAny().isPresent());
        assertThat(referral.status() == Status.FULFILLED)
                .as("fulfilled with its last child")
                .isEqualTo(found);
        assertThat(referral.proposals())
                .as("a match stands, has ended or was lived in")
                .allMatch(proposal -> proposal.ended() != null
                        || !proposal.starts().isEmpty()
                        || proposal.match().children().anyMatch(child -> awaits(referral, proposal, child)));
        for (Proposal proposal : referral.proposals())
            for (Place place : proposal.match().places())
                if (awaits(referral, proposal, place.child())) assertBedIsKept(proposal, place);
    }

    private void assertBedIsKept(Proposal proposal, Place place) {
        Period asked = Objects.requireNonNull(proposal.match().held());
        Integer number = place.bed();
        if (number == null) return;
        Bed bed = brokerage.history(proposal.home()).beds().get(number);
        boolean kept = bed != null
                && bed.holds().stream()
                        .anyMatch(hold -> place.child().equals(hold.child())
                                && Objects.equals(asked.until(), hold.period().until()));
        assertThat(kept || wasLetGo(proposal, place, number))
                .as("bed %d of %s is kept for %s", number, proposal.home(), place.child())
                .isTrue();
    }

    /** Somebody released it, the child came by another way, or the home's beds were counted anew. */
    private boolean wasLetGo(Proposal proposal, Place place, int bed) {
        HomeId home = proposal.home();
        List<?> events = brokerage.events(home.value());
        int held = events.stream()
                .filter(event -> event instanceof BedHeld e
                        && e.bed() == bed
                        && place.child().equals(e.hold().child()))
                .mapToInt(events::lastIndexOf)
                .max()
                .orElse(events.size());
        boolean released = brokerage
                .told(ReleaseHold.class)
                .anyMatch(release -> release.home().equals(home) && release.bed() == bed);
        return released
                || events.stream()
                        .skip(held)
                        .anyMatch(event -> event instanceof HomeCorrected
                                || (event instanceof ResidentRecorded e
                                        && e.resident().child().equals(place.child())));
    }

    private void assertNothingIsKeptForNobody(HomeId home) {
        brokerage
                .history(home)
                .beds()
                .forEach((number, bed) -> bed.holds().stream()
                        .filter(hold -> hold.child() != null && !hold.period().hasNoNight())
                        .forEach(hold -> assertThat(isDirect(home, number, hold) || isOfAMatch(home, number, hold))
                                .as("%s in bed %d of %s is for somebody", hold, number, home)
                                .isTrue()));
    }

    private boolean isDirect(HomeId home, int bed, Hold hold) {
        return brokerage
                .told(HoldBed.class)
                .anyMatch(told -> told.home().equals(home)
                        && told.bed() == bed
                        && told.from().equals(hold.period().from())
                        && Objects.equals(told.child(), hold.child()));
    }

    private boolean isOfAMatch(HomeId home, int bed, Hold hold) {
        return REFERRALS.stream()
                .map(brokerage::history)
                .anyMatch(referral -> referral.proposals().stream()
                        .filter(proposal -> proposal.home().equals(home))
                        .anyMatch(proposal -> isOf(referral, proposal, bed, hold)));
    }

    private static boolean isOf(ReferralHistory referral, Proposal proposal, int bed, Hold hold) {
        Period asked = proposal.match().held();
        ChildRef child = Objects.requireNonNull(hold.child());
        LocalDate from = hold.period().from();
        boolean made = asked != null
                && proposal.match()
                        .place(child)
                        .map(Place::bed)
                        .filter(kept -> kept == bed)
                        .isPresent()
                && (from.equals(asked.from()) || from.equals(proposal.match().from()));
        return made && (awaits(referral, proposal, child) || endsBy(hold, freed(referral, proposal, child)));
    }

    private static Stream<LocalDate> freed(ReferralHistory referral, Proposal proposal, ChildRef child) {
        var ended = Stream.ofNullable(proposal.ended()).map(how -> how.on());
        return Stream.concat(ended, starts(referral, child).map(Started::on));
    }

    /** No night of it lies on or after the day on which the child was freed. */
    private static boolean endsBy(Hold hold, Stream<LocalDate> freed) {
        LocalDate until = Objects.requireNonNull(hold.period().until());
        return freed.anyMatch(on -> !until.isAfter(on));
    }
}
