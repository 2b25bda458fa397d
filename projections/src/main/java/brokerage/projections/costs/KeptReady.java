package brokerage.projections.costs;

import brokerage.language.care.Basis;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.Identifier;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.HomeKind;
import brokerage.projections.Answers;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.occupancy.PaidBeds.Empty;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sorts what empty beds cost into the groups that placements are sorted into. */
@Component
class KeptReady {

    private static final String NONE = "none";

    private record Home(
            HomeId home, HomeKind kind, @Nullable ProviderId provider) {}

    private record Bought(ContractId contract, Basis basis) {}

    private static final String HOMES = """
            select home, kind, provider from register_home where home = any (?::text[]) and known @> ?::int8""";

    private static final String CONTRACTS = """
            select contract, basis from register_contract where contract = any (?::text[]) and known @> ?::int8""";

    private final Answers answers;

    KeptReady(Answers answers) {
        this.answers = answers;
    }

    /** By the names of the groups, in sevenths of a penny. */
    Map<String, BigInteger> of(By by, List<Empty> beds, long at) {
        Function<Empty, String> group = switch (by) {
            case TYPE -> types(beds, at);
            case ROUTE -> routes(beds, at);
            case FUNDER -> bed -> "social_care";
            case CONTRACT -> bed -> name(bed.contract());
            case PROVIDER -> providers(beds, at);
            case HOME -> bed -> bed.home().value();
        };
        Map<String, BigInteger> sums = new TreeMap<>();
        for (Empty bed : beds) sums.merge(group.apply(bed), bed.sevenths(), BigInteger::add);
        return sums;
    }

    private Function<Empty, String> types(List<Empty> beds, long at) {
        Map<HomeId, Home> homes = homes(beds, at);
        return bed -> {
            Home home = homes.get(bed.home());
            HomeKind kind = bed.kind() == null && home != null ? home.kind() : bed.kind();
            return kind == null ? NONE : type(kind, bed.own()).word();
        };
    }

    private Function<Empty, String> routes(List<Empty> beds, long at) {
        String[] contracts = beds.stream()
                .map(Empty::contract)
                .filter(Objects::nonNull)
                .map(ContractId::value)
                .distinct()
                .toArray(String[]::new);
        Map<ContractId, Basis> bases = answers.list(Bought.class, CONTRACTS, contracts, at).stream()
                .collect(Collectors.toMap(Bought::contract, Bought::basis));
        return bed -> {
            if (bed.contract() == null) return Basis.IN_HOUSE.word();
            Basis basis = bases.get(bed.contract());
            return basis == null ? NONE : basis.word();
        };
    }

    private Function<Empty, String> providers(List<Empty> beds, long at) {
        Map<HomeId, Home> homes = homes(beds, at);
        return bed -> {
            Home home = homes.get(bed.home());
            return name(home == null ? bed.provider() : home.provider());
        };
    }

    private Map<HomeId, Home> homes(List<Empty> beds, long at) {
        String[] ids = beds.stream().map(bed -> bed.home().value()).distinct().toArray(String[]::new);
        Map<HomeId, Home> homes = new HashMap<>();
        for (Home home : answers.list(Home.class, HOMES, ids, at)) homes.put(home.home(), home);
        return homes;
    }

    private static String name(@Nullable Identifier id) {
        return id == null ? NONE : id.value();
    }

    /** The type of placement a bed is kept ready for. */
    private static PlacementType type(HomeKind kind, boolean own) {
        return switch (kind) {
            case CHILDRENS_HOME, ASSESSMENT_HOME, SOLO_HOME -> PlacementType.RESIDENTIAL;
            case SECURE_HOME -> PlacementType.SECURE;
            case RESIDENTIAL_SCHOOL -> PlacementType.RESIDENTIAL_SCHOOL;
            case FAMILY_CENTRE -> PlacementType.FAMILY_CENTRE;
            case FOSTER_HOUSEHOLD -> own ? PlacementType.FOSTER_IN_HOUSE : PlacementType.FOSTER_IFA;
            case KINSHIP_HOUSEHOLD -> PlacementType.FOSTER_KINSHIP;
            case SUPPORTED_ACCOMMODATION -> PlacementType.SUPPORTED_ACCOMMODATION;
            case SUPPORTED_LODGINGS -> PlacementType.SUPPORTED_LODGINGS;
            case MOVE_ON_FLAT -> PlacementType.INDEPENDENT;
            case BESPOKE -> PlacementType.BESPOKE;
            case ADOPTIVE_HOME -> PlacementType.ADOPTION;
            case WITH_PARENTS -> PlacementType.WITH_PARENTS;
        };
    }
}
