package brokerage.projections.journey;

import brokerage.child.Particulars;
import brokerage.child.UnregisteredReview;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Area;
import brokerage.language.care.EndReason;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.projections.ledger.Row;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The rows a child's history makes; each is explained beside its table in {@code tables.sql}. */
sealed interface JourneyRow extends Row {

    record ChildRow(
            CouncilId council,
            ChildRef child,
            VaultRef localId,
            VaultRef dateOfBirth,
            @Nullable VaultRef homePostcode,
            YearMonth bornIn,
            boolean uasc,
            boolean erased,
            long version)
            implements JourneyRow {
        @Override
        public String table() {
            return "journey_child";
        }
    }

    record CareRow(
            CouncilId council,
            ChildRef child,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            String valid) implements JourneyRow {
        @Override
        public String table() {
            return "journey_care";
        }
    }

    record StayRow(
            CouncilId council,
            ChildRef child,
            @JsonUnwrapped @Nullable OfChild of,
            @JsonUnwrapped Whole whole,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @JsonUnwrapped TermsOn terms,
            String valid)
            implements JourneyRow {
        @Override
        public String table() {
            return "journey_stay";
        }
    }

    /** Whose stay it is, as far as that may be said. */
    record OfChild(YearMonth bornIn, LocalDate eighteenOn, boolean uasc) {

        private static final int OF_AGE = 18;

        static @Nullable OfChild of(@Nullable Particulars who) {
            return who == null
                    ? null
                    : new OfChild(who.bornIn(), who.bornIn().plusYears(OF_AGE).atEndOfMonth(), who.uasc());
        }
    }

    /** What all rows of one placement say. */
    record Whole(
            PlacementId placement,
            HomeId home,
            LocalDate inHomeSince,
            @Nullable LocalDate lastButOneEndedOn,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable EndReason endReason,
            @Nullable LocalDate expectedEnd,
            @Nullable PlacementId follows,
            @Nullable Integer metres,
            @Nullable String authority,
            @Nullable Area area) {}

    /** Nights without registration on which the reviews so far say the same. */
    record UnregisteredRow(
            CouncilId council,
            ChildRef child,
            PlacementId placement,
            HomeId home,
            LocalDate since,
            @Nullable LocalDate reviewedOn,
            @JsonUnwrapped @Nullable UnregisteredReview review,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            String valid)
            implements JourneyRow {
        @Override
        public String table() {
            return "journey_unregistered";
        }
    }

    /** What a rule said when the placement began; the rules are numbered in the order they were asked. */
    record FindingRow(
            CouncilId council,
            ChildRef child,
            PlacementId placement,
            int nth,
            @JsonUnwrapped Said said) implements JourneyRow {
        @Override
        public String table() {
            return "journey_finding";
        }
    }

    /** A finding, with the approval in columns of its own. */
    record Said(
            String rule,
            int version,
            Tier tier,
            boolean met,
            String inputs,
            @Nullable Approver approvedAs,
            @Nullable String approvedBy) {

        static Said of(Finding finding) {
            Approval approval = finding.approval();
            return new Said(
                    finding.rule(),
                    finding.version(),
                    finding.tier(),
                    finding.met(),
                    finding.inputs(),
                    approval == null ? null : approval.as(),
                    approval == null ? null : approval.by());
        }
    }

    record AbsenceRow(
            CouncilId council,
            ChildRef child,
            PlacementId placement,
            HomeId home,
            AbsenceKind kind,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            String valid)
            implements JourneyRow {
        @Override
        public String table() {
            return "journey_absence";
        }
    }
}
