package brokerage.projections.register;

import brokerage.contract.Clause;
import brokerage.contract.ContractTerms.Partner;
import brokerage.contract.Letters.Default;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices.Uplift;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Sector;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.ledger.Row;
import java.time.LocalDate;
import java.util.List;
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
            List<Partner> partners,
            Timeline<Money> prices,
            List<Uplift> uplifts,
            Timeline<Clause> clauses,
            Timeline<Entitlement> entitlements,
            Timeline<Integer> options,
            List<Default> defaults,
            List<Notice> notices,
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
            Timeline<Money> bedBudgets,
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
