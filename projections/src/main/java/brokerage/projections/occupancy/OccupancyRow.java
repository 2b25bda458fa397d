package brokerage.projections.occupancy;

import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.HomeKind;
import brokerage.projections.ledger.Row;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that the histories of homes and contracts make; each is explained beside its table in {@code tables.sql}. */
sealed interface OccupancyRow extends Row {

    record BedRow(
            CouncilId council,
            HomeId home,
            int bed,
            @JsonUnwrapped Whose whose,
            @JsonUnwrapped Night night,
            String valid)
            implements OccupancyRow {
        @Override
        public String table() {
            return "occupancy_bed";
        }
    }

    /**
     * What sort of bed it is and who pays for it.
     *
     * @param provision the kind of in-house provision, where the bed is the council's own
     */
    record Whose(
            HomeKind kind,
            @Nullable ProviderId provider,
            @Nullable ContractId contract,
            boolean own,
            @Nullable String provision) {}

    record ResidentRow(
            CouncilId council,
            HomeId home,
            ChildRef child,
            PlacementId placement,
            @Nullable Integer bed,
            @JsonUnwrapped ResidentNights.Stands stands,
            String valid)
            implements OccupancyRow {
        @Override
        public String table() {
            return "occupancy_resident";
        }
    }

    record BudgetRow(CouncilId council, HomeId home, long weeklyPence, String valid) implements OccupancyRow {
        @Override
        public String table() {
            return "occupancy_budget";
        }
    }

    record TermsRow(
            CouncilId council,
            ContractId contract,
            @Nullable Long weeklyPence,
            List<EmptyNight> paidVoidKinds,
            boolean paidOutOfUse,
            String valid)
            implements OccupancyRow {
        @Override
        public String table() {
            return "occupancy_terms";
        }
    }

    record EntitlementRow(CouncilId council, ContractId contract, int beds, List<HomeId> homes, String valid)
            implements OccupancyRow {
        @Override
        public String table() {
            return "occupancy_entitlement";
        }
    }
}
