package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.Referred.DECLINED;
import static brokerage.projections.measures.catalogue.Referred.RECEIVED;
import static brokerage.projections.measures.definition.Unit.PERCENT;
import static brokerage.projections.measures.definition.Unit.RATIO;
import static brokerage.projections.measures.definition.Unit.REFERRALS;

import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Formula.Kind;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Unit;
import java.util.List;
import java.util.stream.Stream;

/** What became of referrals. */
final class Outcomes {

    private static final String STANDARD = "Placements Data Standard; sufficiency strategies of councils";
    private static final By[] BY = {By.URGENCY, By.WANTED, By.OUTCOME};
    private static final By[] PLACED_BY = {By.URGENCY, By.WANTED, By.TYPE};

    private Outcomes() {}

    static List<Measure> measures() {
        return Stream.of(numbers(), Waiting.measures(), got())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Measure> numbers() {
        return List.of(
                Measure.of("referrals-received", "Referrals received", REFERRALS, RECEIVED, Formula.count("true"))
                        .meaning(
                                "Referrals received in the twelve months to the date, by what had become of them.",
                                STANDARD)
                        .by(By.URGENCY, By.WANTED, By.WANTED_AND_GOT, By.OUTCOME),
                Measure.of(
                                "offers-per-referral",
                                "Offers for each referral",
                                RATIO,
                                RECEIVED,
                                Formula.of(Kind.MEAN, "o.offers", "true"))
                        .meaning("""
                                Offers made by the date to the referrals received in the twelve months to it, by those referrals; an emergency that
                                was placed without an offer counts with none.""", STANDARD)
                        .better(Better.MORE)
                        .by(BY),
                Measure.of(
                                "no-offer-rate",
                                "Referrals nobody offered for",
                                PERCENT,
                                RECEIVED,
                                Formula.share("o.offers = 0 and g.first_on is null", "true"))
                        .meaning("""
                                Referrals that had neither an offer nor a child placed through them by the date, of those received in the twelve
                                months to it; those that came only just now are among them.""", STANDARD)
                        .better(Better.LESS)
                        .by(BY),
                Measure.of(
                                "fill-rate",
                                "Referrals filled",
                                PERCENT,
                                RECEIVED,
                                Formula.share("coalesce(e.filled, false)", "not coalesce(e.withdrawn, false)"))
                        .meaning("""
                                Referrals whose children had all been placed through them by the date, of those received in the twelve months to it
                                and not withdrawn.""", STANDARD)
                        .better(Better.MORE)
                        .by(By.URGENCY, By.WANTED),
                Measure.of("declines", "Declines by providers", Unit.ANSWERS, DECLINED, Formula.count("true"))
                        .meaning("""
                                Answers by which a provider declined in the twelve months to the date; each counts, also several to one
                                referral.""", STANDARD)
                        .better(Better.LESS)
                        .by(By.REASON, By.PROVIDER, By.ROUTE));
    }

    private static List<Measure> got() {
        return List.of(
                Measure.of(
                                "got-what-was-asked",
                                "Placed in a type that was asked for",
                                PERCENT,
                                RECEIVED,
                                Formula.share(
                                        "g.type = any (r.wanted)", "g.type is not null and cardinality(r.wanted) > 0"))
                        .meaning("""
                                Referrals whose first child was placed in one of the types asked for, of those received in the twelve months to the
                                date through which a child had been placed by then and that asked for a type.""", STANDARD)
                        .better(Better.MORE)
                        .by(PLACED_BY),
                Measure.of(
                                "preferred-location-met",
                                "Placed in the own area as asked",
                                PERCENT,
                                RECEIVED,
                                Formula.share(
                                        "g.area = 'own'", "g.area is not null and (r.location ->> 'local')::boolean"))
                        .meaning("""
                                Referrals whose first child was placed in the council's own area, of those that asked for it, were received in the
                                twelve months to the date, and through which a child had been placed by then in a home whose area is known.""", STANDARD)
                        .better(Better.MORE)
                        .by(PLACED_BY),
                Measure.of(
                                "siblings-kept-together",
                                "Siblings placed together",
                                PERCENT,
                                RECEIVED,
                                Formula.share(
                                        "g.homes = 1",
                                        "cardinality(r.children) > 1 and g.placed >= cardinality(r.children)"))
                        .meaning("""
                                Referrals of several children who all came into one home, of those received in the twelve months to the date whose
                                children had all been placed through them by then.""", STANDARD)
                        .better(Better.MORE)
                        .by(PLACED_BY));
    }
}
