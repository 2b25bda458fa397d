package brokerage.api.referrals.market;

import brokerage.api.vault.Words;
import brokerage.language.Money;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.OfferId;
import brokerage.language.id.ProviderId;
import brokerage.projections.referral.OnFile.Offered;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home or a household that was offered. */
@Schema(name = "Offer")
public record OfferView(
        OfferId offer,
        Route route,
        @Nullable ProviderId provider,
        HomeId home,
        List<OfferedChild> children,
        PlacementType type,
        @Nullable ContractId contract,

        @Schema(description = "For seven nights of one child")
        WeeklyFees fees,

        LocalDate availableFrom,
        PlacementRegistration registration,
        AnswerBody answer) {

    /** A child it is offered for, seen from the home. */
    @Schema(name = "OfferedChild")
    record OfferedChild(ChildRef child, Whereabouts where) {}

    public static OfferView of(Offered offer, Words words) {
        return new OfferView(
                offer.offer(),
                offer.route(),
                offer.provider(),
                offer.home(),
                offer.offeredTo().stream()
                        .map(to -> new OfferedChild(to.child(), to.where()))
                        .toList(),
                offer.type(),
                offer.contract(),
                new WeeklyFees(
                        new Money(offer.corePence()),
                        new Money(offer.supportPence()),
                        new Money(offer.educationPence()),
                        new Money(offer.otherPence())),
                offer.availableFrom(),
                offer.registration(),
                new AnswerBody(offer.answeredAt(), words.at(offer.answeredBy()), offer.channel()));
    }
}
