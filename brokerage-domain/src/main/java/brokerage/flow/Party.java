package brokerage.flow;

import brokerage.child.ChildCommand.MatchChild;
import brokerage.child.ChildCommand.UnmatchChild;
import brokerage.child.Matched;
import brokerage.home.Admission;
import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.home.HomeCommand.HoldBed;
import brokerage.home.HomeCommand.LiftHold;
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
            Admission answer = admission(place, offer, c);
            findings.addAll(answer.findings());
            keep(place.child(), answer, offer.home(), c);
            places.add(place.kept(answer.bed(), offer.where(place.child())));
        }
        return c.considered(places, findings);
    }

    /** Nobody still waiting is matched any longer, and no bed is kept for them. */
    void free(Proposal proposal, LocalDate on) throws Exception {
        HomeId home = proposal.match().home();
        for (ChildRef child : proposal.waiting().toList()) {
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

    private Admission admission(Place place, Offer offer, ProposeMatch c) throws Exception {
        var question = new ConsiderAdmission(offer.home(), place.child(), null, place.bed(), c.held(), c.today());
        return (Admission) Residence.handle(home(offer.home()), question);
    }

    private void keep(ChildRef child, Admission answer, HomeId home, ProposeMatch c) throws Exception {
        Integer bed = answer.bed();
        LocalDate until = Objects.requireNonNull(c.held().until(), "a bed is held until a date");
        if (bed != null)
            Residence.handle(home(home), new HoldBed(home, bed, c.held().from(), until, child));
    }

    private Aggregate<?> child(ChildRef child) {
        return Objects.requireNonNull(children.get(child), () -> child + " is not locked");
    }

    private Aggregate<?> home(HomeId home) {
        return Objects.requireNonNull(homes.get(home), () -> home + " is not locked");
    }
}
