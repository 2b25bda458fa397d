package brokerage.api.published;

import brokerage.api.published.PlacementPart.From;
import brokerage.api.published.PlacementPart.RuleNotMet;
import brokerage.child.ChildEvent;
import brokerage.child.ChildEvent.*;
import brokerage.child.Placed;
import brokerage.child.Placement;
import brokerage.child.Terms;
import brokerage.child.UnregisteredReview;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.care.Area;
import brokerage.language.care.Arrangement;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.Identifier;
import brokerage.language.rule.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A new event in a child's stream breaks the build here: somebody must decide what others are told of it. */
final class PlacementTranslation {

    private PlacementTranslation() {}

    static PlacementMessage of(ChildEvent event) {
        String child = event.child().value();
        return switch (event) {
            case ChildBecameLookedAfter e ->
                new PlacementMessage.ChildBecameLookedAfter(
                        child, e.on(), e.particulars().uasc());
            case ChildCorrected e ->
                new PlacementMessage.ChildCorrected(
                        child, e.careFrom(), e.particulars().uasc());
            case PlacementStarted e ->
                new PlacementMessage.PlacementStarted(child, stay(e.placed()), id(e.follows()), notMet(e.findings()));
            case ChildMoved e ->
                new PlacementMessage.ChildMoved(
                        child, e.left().value(), e.reason().name(), stay(e.placed()), notMet(e.findings()));
            case PlacementSteppedDown e ->
                new PlacementMessage.PlacementSteppedDown(
                        child, e.left().value(), e.leftType().word(), stay(e.placed()), notMet(e.findings()));
            case PlacementEnded e ->
                new PlacementMessage.PlacementEnded(
                        child, e.placement().value(), e.on(), e.reason().name());
            case ChildWentAbsent e ->
                new PlacementMessage.ChildWentAbsent(
                        child, e.placement().value(), e.kind().word(), e.from(), e.until());
            case ChildReturned e ->
                new PlacementMessage.ChildReturned(child, e.placement().value(), e.absentFrom(), e.on());
            case FeesChanged e ->
                new PlacementMessage.FeesChanged(child, e.placement().value(), e.from(), fees(e.fees()));
            case ArrangementChanged e ->
                new PlacementMessage.ArrangementChanged(
                        child, e.placement().value(), e.from(), arrangement(e.arrangement()));
            case PlacementRegistrationChanged e ->
                new PlacementMessage.PlacementRegistrationChanged(
                        child, e.placement().value(), e.from(), e.registration().word());
            case UnregisteredPlacementReviewed e -> reviewed(child, e);
            case FundingAgreed e ->
                new PlacementMessage.FundingAgreed(child, e.placement().value(), e.from(), funding(e.shares()));
            case BedChanged e ->
                new PlacementMessage.BedChanged(child, e.placement().value(), e.from(), e.bed());
            case PlacementCorrected e -> new PlacementMessage.PlacementCorrected(child, whole(e.corrected()));
            case PlacementRecordedInError e ->
                new PlacementMessage.PlacementRecordedInError(
                        child, e.placement().value());
            case ChildMatched e ->
                new PlacementMessage.ChildMatched(
                        child,
                        e.match().referral().value(),
                        e.match().match().value(),
                        e.match().home().value(),
                        e.from());
            case ChildMatchEnded e ->
                new PlacementMessage.ChildMatchEnded(child, e.match().value());
            case ChildCeasedToBeLookedAfter e -> new PlacementMessage.ChildCeasedToBeLookedAfter(child, e.on());
            case LegalHoldPlaced e ->
                new PlacementMessage.LegalHoldPlaced(child, e.hold().value());
            case LegalHoldLifted e ->
                new PlacementMessage.LegalHoldLifted(child, e.hold().value());
            case RecordErased e -> new PlacementMessage.RecordErased(child);
        };
    }

    private static PlacementMessage reviewed(String child, UnregisteredPlacementReviewed e) {
        UnregisteredReview review = e.review();
        return new PlacementMessage.UnregisteredPlacementReviewed(
                child,
                e.placement().value(),
                e.on(),
                review.wayOut() == null ? null : review.wayOut().word(),
                review.nextReviewOn(),
                review.inspectorateInformedOn(),
                review.registrationAppliedOn(),
                review.lastResortOn());
    }

    static PlacementPart.Where where(Whereabouts where) {
        Area area = where.area();
        return new PlacementPart.Where(where.metres(), where.authority(), area == null ? null : area.word());
    }

    private static PlacementPart.Stay stay(Placed placed) {
        FundingShares shares = placed.funding();
        return new PlacementPart.Stay(
                placed.placement().value(),
                placed.home().value(),
                placed.bed(),
                placed.from(),
                arrangement(placed.arrangement()),
                fees(placed.fees()),
                placed.registration().word(),
                shares == null ? null : funding(shares),
                placed.expectedEnd(),
                placed.where() == null ? null : where(placed.where()));
    }

    private static PlacementPart.WholePlacement whole(Placement placement) {
        Terms terms = placement.terms();
        return new PlacementPart.WholePlacement(
                placement.id().value(),
                placement.home().value(),
                placement.period().from(),
                placement.period().until(),
                placement.endReason() == null ? null : placement.endReason().name(),
                dated(terms.beds(), bed -> bed),
                dated(terms.arrangements(), PlacementTranslation::arrangement),
                dated(terms.fees(), PlacementTranslation::fees),
                dated(terms.registrations(), PlacementRegistration::word),
                dated(terms.funding(), PlacementTranslation::funding),
                placement.absences().stream()
                        .map(away -> new PlacementPart.Absence(
                                away.kind().word(),
                                away.period().from(),
                                away.period().until()))
                        .toList(),
                placement.expectedEnd(),
                placement.where() == null ? null : where(placement.where()));
    }

    private static <T, M> List<From<M>> dated(Timeline<T> timeline, Function<T, M> translation) {
        return timeline.changes().stream()
                .map(change -> new From<>(change.from(), translation.apply(change.value())))
                .toList();
    }

    static PlacementPart.Arrangement arrangement(Arrangement a) {
        return new PlacementPart.Arrangement(
                a.type().word(),
                a.basis().word(),
                id(a.contract()),
                a.carePlan() == null ? null : a.carePlan().value());
    }

    static PlacementPart.Fees fees(WeeklyFees fees) {
        return new PlacementPart.Fees(
                pounds(fees.core()), pounds(fees.support()), pounds(fees.education()), pounds(fees.other()));
    }

    private static BigDecimal pounds(Money money) {
        return BigDecimal.valueOf(money.pence(), 2);
    }

    private static PlacementPart.Funding funding(FundingShares shares) {
        return new PlacementPart.Funding(shares.socialCare(), shares.education(), shares.health());
    }

    static List<RuleNotMet> notMet(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.met())
                .map(finding -> new RuleNotMet(
                        finding.rule(), finding.version(), finding.tier().word()))
                .toList();
    }

    private static @Nullable String id(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}
