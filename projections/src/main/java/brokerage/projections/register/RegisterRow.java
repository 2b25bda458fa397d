package brokerage.projections.register;

import brokerage.language.Basis;
import brokerage.language.ContractId;
import brokerage.language.CouncilId;
import brokerage.language.HomeId;
import brokerage.language.HomeKind;
import brokerage.language.OfstedRating;
import brokerage.language.ProviderId;
import brokerage.language.RegistrationState;
import brokerage.language.Sector;
import brokerage.language.TrafficLight;
import brokerage.language.VaultRef;
import brokerage.projections.ledger.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of the register; each is explained beside its table in {@code tables.sql}. */
sealed interface RegisterRow extends Row {

    record ProviderRow(CouncilId council, ProviderId provider, String name, Sector sector, long version)
            implements RegisterRow {
        @Override
        public String table() {
            return "register_provider";
        }
    }

    record ContractRow(
            CouncilId council,
            ContractId contract,
            @Nullable ProviderId provider,
            String name,
            Basis basis,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Long bedWeekPence,
            int ourBeds,
            int totalBeds,
            int optionBeds,
            @Nullable Boolean voidsPayable,
            @Nullable Boolean payableDuringProviderClosure,
            long version,
            String valid)
            implements RegisterRow {
        @Override
        public String table() {
            return "register_contract";
        }
    }

    record HomeRow(
            CouncilId council,
            HomeId home,
            @Nullable ProviderId provider,
            HomeKind kind,
            int places,
            boolean bedsTracked,
            boolean inHouse,
            @Nullable String ofstedUrn,
            @Nullable LocalDate openedOn,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable VaultRef purpose,
            VaultRef name,
            @Nullable VaultRef postcode,
            long version)
            implements RegisterRow {
        @Override
        public String table() {
            return "register_home";
        }
    }

    record StandingRow(
            CouncilId council,
            HomeId home,
            @Nullable RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            String valid)
            implements RegisterRow {
        @Override
        public String table() {
            return "register_standing";
        }
    }
}
