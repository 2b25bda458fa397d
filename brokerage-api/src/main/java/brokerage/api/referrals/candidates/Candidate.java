package brokerage.api.referrals.candidates;

import brokerage.language.Money;
import brokerage.language.care.Route;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A home with an empty bed that is the council's to fill, and what is known to speak against it. */
@Schema(name = "Candidate")
record Candidate(
        HomeId home,
        HomeKind kind,

        @Schema(description = "On which an offer of it would be recorded: in-house, or block under its contract")
        Route route,

        @Nullable ProviderId provider,
        @Nullable ContractId contract,

        @Schema(description = "The empty beds, those that are kept for somebody too")
        List<EmptyBed> beds,

        @Schema(description = "Whether an empty night there is paid for")
        boolean payable,

        @Schema(description = "Of a bed, as far as anyone has said") @Nullable
        Money weeklyPrice,

        @Nullable RegistrationState registration,
        @Nullable OfstedRating rating,
        @Nullable TrafficLight light,

        @Schema(description = "How far from home for each child, as far as it is known")
        List<Away> away,

        @Schema(description = "Whether it has been offered for this referral already")
        boolean offered,

        @Schema(
                description =
                        "What is known to speak against it, by the names of the rules where there is one; what the rules say"
                                + " is worked out anew when a match is proposed")
        List<Against> against) {

    @Schema(name = "EmptyBed")
    record EmptyBed(
            int bed,

            @Schema(description = "Its first empty night") LocalDate since,

            @Schema(description = "Until when it is kept for somebody; none where it is not") @Nullable
            LocalDate heldUntil) {}

    @Schema(name = "AwayFromHome")
    record Away(ChildRef child, Whereabouts where) {}

    @Schema(name = "SpeaksAgainst")
    record Against(String rule, String inWords) {}

    /** What speaks for itself first, then what is paid for already in the order of routes, then the nearest. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.against.size())
            .thenComparing(Candidate::route)
            .thenComparing(candidate -> !candidate.payable)
            .thenComparingInt(Candidate::metres)
            .thenComparing(candidate -> candidate.home.value());

    private int metres() {
        return away.stream()
                .map(each -> each.where().metres())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }
}
