package brokerage.api.published;

import static brokerage.api.published.PlacementTranslation.arrangement;
import static brokerage.api.published.PlacementTranslation.fees;
import static brokerage.api.published.PlacementTranslation.notMet;
import static brokerage.api.published.PlacementTranslation.where;

import brokerage.language.care.PlacementType;
import brokerage.language.id.Identifier;
import brokerage.referral.ReferralEvent;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.market.Decline;
import brokerage.referral.market.Offer;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.VerbalApproval;
import brokerage.referral.request.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new event in a referral's stream breaks the build here: somebody must decide what others are told of it. */
final class ReferralTranslation {

    private ReferralTranslation() {}

    static ReferralMessage of(ReferralEvent event) {
        String referral = event.referral().value();
        return switch (event) {
            case ReferralLogged e ->
                new ReferralMessage.ReferralLogged(
                        referral, ids(e.children()), e.receivedAt(), request(e.request()), id(e.follows()));
            case ReferralCompleted e -> new ReferralMessage.ReferralCompleted(referral, request(e.request()));
            case NeedsReassessed e -> new ReferralMessage.NeedsReassessed(referral, e.on());
            case SearchOpened e ->
                new ReferralMessage.SearchOpened(referral, e.route().word(), e.on(), ids(e.asked()));
            case ProvidersAsked e ->
                new ReferralMessage.ProvidersAsked(referral, e.route().word(), e.on(), ids(e.asked()));
            case SearchEnded e ->
                new ReferralMessage.SearchEnded(
                        referral, e.route().word(), e.on(), e.outcome().word());
            case RouteWaived e ->
                new ReferralMessage.RouteWaived(referral, e.route().word(), e.on());
            case OfferReceived e -> new ReferralMessage.OfferReceived(referral, offer(e.offer()));
            case OfferDeclined e -> declined(referral, e.decline());
            case MatchProposed e -> new ReferralMessage.MatchProposed(referral, match(e.match()));
            case MatchApproved e ->
                new ReferralMessage.MatchApproved(
                        referral,
                        e.match().value(),
                        e.rules(),
                        e.approval().as().word(),
                        e.on());
            case ApprovalsRaised e ->
                new ReferralMessage.ApprovalsRaised(referral, e.match().value(), needed(e.needed()));
            case MatchEnded e ->
                new ReferralMessage.MatchEnded(
                        referral, e.match().value(), e.how().word(), e.on());
            case MatchedPlacementStarted e ->
                new ReferralMessage.MatchedPlacementStarted(
                        referral,
                        e.match().value(),
                        e.child().value(),
                        e.placement().value(),
                        e.on());
            case PlacedInEmergency e ->
                new ReferralMessage.PlacedInEmergency(
                        referral,
                        match(e.match()),
                        e.child().value(),
                        e.placement().value(),
                        verbal(e.verbal()));
            case ReferralFulfilled e -> new ReferralMessage.ReferralFulfilled(referral, e.on());
            case ReferralWithdrawn e ->
                new ReferralMessage.ReferralWithdrawn(
                        referral, e.on(), e.reason().word());
            case WordsErased e -> new ReferralMessage.RecordErased(referral);
        };
    }

    private static ReferralPart.Request request(Request request) {
        return new ReferralPart.Request(
                request.urgency().word(),
                request.neededBy(),
                request.wanted().stream().map(PlacementType::word).toList(),
                request.carePlan() == null ? null : request.carePlan().value(),
                request.location() == null ? null : request.location().local(),
                request.missing());
    }

    private static ReferralPart.Offer offer(Offer offer) {
        return new ReferralPart.Offer(
                offer.id().value(),
                offer.route().word(),
                id(offer.provider()),
                offer.home().value(),
                ids(offer.children()),
                offer.type().word(),
                id(offer.contract()),
                offer.availableFrom(),
                offer.registration().word(),
                offer.answer().at());
    }

    private static ReferralMessage declined(String referral, Decline decline) {
        return new ReferralMessage.OfferDeclined(
                referral,
                decline.route().word(),
                decline.provider().value(),
                id(decline.home()),
                decline.reason().word(),
                decline.answer().at());
    }

    private static ReferralPart.Match match(Match match) {
        return new ReferralPart.Match(
                match.id().value(),
                id(match.offer()),
                match.home().value(),
                arrangement(match.arrangement()),
                fees(match.fees()),
                match.registration().word(),
                match.from(),
                match.held() == null ? null : match.held().until(),
                match.places().stream()
                        .map(place -> new ReferralPart.Place(place.child().value(), place.bed(), where(place.where())))
                        .toList(),
                notMet(match.findings()),
                needed(match.needed()));
    }

    private static List<ReferralPart.ApprovalNeeded> needed(List<ApprovalNeeded> needed) {
        return needed.stream()
                .map(one -> new ReferralPart.ApprovalNeeded(one.rule(), one.by().word()))
                .toList();
    }

    private static ReferralPart.@Nullable VerbalApproval verbal(@Nullable VerbalApproval verbal) {
        return verbal == null
                ? null
                : new ReferralPart.VerbalApproval(verbal.as().word(), verbal.at());
    }

    private static @Nullable String id(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static List<String> ids(List<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toList();
    }
}
