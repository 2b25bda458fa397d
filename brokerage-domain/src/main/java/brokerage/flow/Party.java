package brokerage.flow;

import brokerage.child.ChildCommand.MatchChild;
import brokerage.child.ChildCommand.UnmatchChild;
import brokerage.child.Matched;
import brokerage.home.Admission;
import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.home.HomeCommand.HoldBed;
import brokerage.home.HomeCommand.LiftHold;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.rule.Finding;
import brokerage.referral.Proposal;
import brokerage.referral.ReferralCommand.ProposeMatch;
import brokerage.referral.market.Offer;
import brokerage.referral.matching.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** The children and homes that matches concern, locked in the one order for all: children first, each kind by id. */
final class Party {

    private final Map<ChildRef, Aggregate<?>> children = new LinkedHashMap<>();
    private final Map<HomeId, Aggregate<?>> homes = new LinkedHashMap<>();

    Party(Repository<?> allChildren, Repository<?> allHomes, Stream<ChildRef> concerned, Stream<HomeId> where)
            throws Exception {
        for (String child : concerned.map(ChildRef::value).distinct().sorted().toList())
            children.put(new ChildRef(child), allChildren.load(child));
        for (String home : where.map(HomeId::value).distinct().sorted().toList())
            homes.put(new HomeId(home), allHomes.load(home));
    }

    /** Has a bed kept for each child, and answers with the proposal as home and children see it. */
    ProposeMatch keepBeds(Offer offer, ProposeMatch c) throws Exception {
        var findings = new ArrayList<Finding>();
        var places = new ArrayList<Place>();
        for (Place place : c.places()) {
            findings.addAll(match(place, offer, c));
            Admission answer = admission(place, offer, c, places.size());
            findings.addAll(answer.findings());
            keep(place.child(), answer, offer.home());
            places.add(place.kept(answer.bed(), offer.where(place.child())));
        }
        return c.considered(places, findings);
    }

    /** None of these children is matched any longer, and no bed is kept for them. */
    void free(Proposal proposal, List<ChildRef> awaited, LocalDate on) throws Exception {
        HomeId home = proposal.match().home();
        for (ChildRef child : awaited) {
            Residence.handle(child(child), new UnmatchChild(child, proposal.id()));
            Residence.handle(home(home), new LiftHold(home, child, on));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Finding> match(Place place, Offer offer, ProposeMatch c) throws Exception {
        var matched = new Matched(c.referral(), c.match(), offer.home());
        var command = new MatchChild(place.child(), matched, offer.type(), c.from(), place.age());
        return (List<Finding>) Residence.handle(child(place.child()), command);
    }

    /** Siblings whom the same match brings take up places too. */
    private Admission admission(Place place, Offer offer, ProposeMatch c, int siblings) throws Exception {
        var stay = Period.since(c.from());
        var question = new ConsiderAdmission(
                offer.home(), place.child(), null, place.bed(), stay, c.held(), siblings, c.today());
        return (Admission) Residence.handle(home(offer.home()), question);
    }

    /** A bed that was held for the child before there was a match is now held for the match. */
    private void keep(ChildRef child, Admission answer, HomeId home) throws Exception {
        Integer bed = answer.bed();
        Period nights = answer.kept();
        if (bed == null || nights == null) return;
        LocalDate until = Objects.requireNonNull(nights.until(), "a bed is held until a date");
        Residence.handle(home(home), new LiftHold(home, child, nights.from()));
        Residence.handle(home(home), new HoldBed(home, bed, nights.from(), until, child));
    }

    private Aggregate<?> child(ChildRef child) {
        return Objects.requireNonNull(children.get(child), () -> child + " is not locked");
    }

    private Aggregate<?> home(HomeId home) {
        return Objects.requireNonNull(homes.get(home), () -> home + " is not locked");
    }
}
