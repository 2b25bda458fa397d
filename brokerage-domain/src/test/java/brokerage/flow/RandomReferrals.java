package brokerage.flow;

import static brokerage.flow.Referrals.*;
import static brokerage.flow.Residences.*;

import brokerage.child.ChildCommand.MoveChild;
import brokerage.child.ChildCommand.OfAdmission;
import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.Placement;
import brokerage.flow.StartMatched.Leaving;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Approval;
import brokerage.referral.Proposal;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralHistory;
import brokerage.referral.Status;
import brokerage.referral.market.Offer;
import brokerage.referral.matching.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office that looks for homes, while everything else goes on around it. */
final class RandomReferrals extends Chance {

    private static final List<Approval> DECIDERS =
            List.of(MANAGER, BOARD, DIRECTOR, new Approval(OLIVE.as(), OLIVE.actor()));

    private final RandomCommands around;

    RandomReferrals(long seed, InMemoryBrokerage brokerage) {
        super(seed, brokerage);
        this.around = new RandomCommands(seed, brokerage);
    }

    Object next() {
        return random.nextInt(4) == 0 ? around.next() : one(kinds()).get();
    }

    private List<Supplier<Object>> kinds() {
        List<Supplier<Object>> often = List.of(this::offer, this::propose, this::propose, this::propose, this::start);
        List<Supplier<Object>> seldom =
                List.of(this::log, this::approve, this::end, this::withdraw, this::emergency, this::emergency);
        return Stream.of(often, often, seldom).flatMap(List::stream).toList();
    }

    private Object log() {
        ReferralId referral = referral(known -> known.asked() == null);
        ChildRef first = child();
        ChildRef second = child();
        return first.equals(second) || random.nextBoolean()
                ? Referrals.log(referral, first)
                : Referrals.log(referral, first, second);
    }

    private Object offer() {
        ReferralId referral = referral(this::isOpen);
        var children = children(referral);
        Money price = one(List.of(OFFICERS, OFFICERS, MANAGERS, BOARDS));
        var type = one(List.of(PlacementType.RESIDENTIAL, PlacementType.FOSTER_IFA));
        return Referrals.offer(referral, "o-" + fresh(), home(), price, type, children.toArray(ChildRef[]::new));
    }

    private Object propose() {
        ReferralId referral = referral(known -> isOpen(known) && !known.offers().isEmpty());
        List<Offer> offers = brokerage.history(referral).offers();
        int from = number();
        int kept = Math.max(0, from - random.nextInt(6));
        var held = new Period(day(kept), day(kept + 1 + random.nextInt(12)));
        if (offers.isEmpty()) return Referrals.propose(referral, "m-" + fresh(), "o-none", from, held, child());
        Offer offer = one(offers);
        List<Place> places = offer.children().stream()
                .filter(child -> offer.children().size() == 1 || random.nextInt(3) > 0)
                .map(child -> Place.asked(child, bed(), null))
                .toList();
        return Referrals.propose(
                referral,
                "m-" + fresh(),
                offer.id().key(),
                from,
                held,
                places.isEmpty() ? List.of(Place.asked(child(), null, null)) : places);
    }

    private Object approve() {
        ReferralId referral = referral(known -> !known.proposals().isEmpty());
        return Referrals.approve(referral, anyMatch(referral), one(DECIDERS));
    }

    private Object end() {
        ReferralId referral = referral(known -> known.standing().findAny().isPresent());
        return Referrals.end(referral, anyMatch(referral), one(List.of(How.values())), one(DECIDERS), number());
    }

    private Object withdraw() {
        return Referrals.withdraw(random.nextInt(3) == 0 ? referral(this::isOpen) : one(REFERRALS), number());
    }

    private Object start() {
        ReferralId referral = referral(known -> known.standing().findAny().isPresent());
        Optional<Proposal> standing = brokerage.history(referral).standing().findFirst();
        if (standing.isEmpty()) return Referrals.start(referral, "none", child(), "q-" + fresh(), number());
        Proposal chosen = standing.get();
        ChildRef child = one(brokerage.history(referral).awaited(chosen));
        int from = random.nextInt(3) == 0
                ? number()
                : (int) day(0).until(chosen.match().from(), ChronoUnit.DAYS);
        Placement lived = lived(child, day(from));
        var leaving = lived == null ? null : new Leaving(lived.id(), EndReason.CREQB);
        Integer bed = random.nextInt(3) == 0 ? Integer.valueOf(1 + random.nextInt(3)) : null;
        return Referrals.start(referral, chosen.id().key(), child, "q-" + fresh(), from, bed, leaving);
    }

    private Object emergency() {
        boolean despite = random.nextBoolean();
        ReferralId referral =
                referral(despite ? known -> known.standing().findAny().isPresent() : this::isOpen);
        ChildRef child = one(children(referral));
        int from = random.nextInt(37);
        Placement lived = lived(child, day(from));
        var placed = placed("q-" + fresh(), home(), bed(), from);
        OfAdmission admission = lived == null
                ? new StartPlacement(child, placed, null, null, TODAY, null, List.of())
                : new MoveChild(child, lived.id(), EndReason.CREQB, placed, TODAY, null, List.of());
        return Referrals.emergency(referral, "m-" + fresh(), admission, maybe(saidSo()));
    }

    private boolean isOpen(ReferralHistory known) {
        return known.asked() != null && known.status() == Status.OPEN;
    }

    /** One like this, if there is one. */
    private ReferralId referral(Predicate<ReferralHistory> like) {
        List<ReferralId> fitting = REFERRALS.stream()
                .filter(referral -> like.test(brokerage.history(referral)))
                .toList();
        return one(fitting.isEmpty() ? REFERRALS : fitting);
    }

    private List<ChildRef> children(ReferralId referral) {
        var asked = brokerage.history(referral).asked();
        return asked == null ? List.of(child()) : asked.children();
    }

    private String anyMatch(ReferralId referral) {
        List<Proposal> proposals = brokerage.history(referral).proposals();
        return proposals.isEmpty() ? "none" : one(proposals).id().key();
    }

    private @Nullable Placement lived(ChildRef child, LocalDate on) {
        return brokerage.history(child).placements().stream()
                .filter(placement ->
                        placement.period().isOpen() && placement.period().contains(on))
                .findFirst()
                .orElse(null);
    }
}
