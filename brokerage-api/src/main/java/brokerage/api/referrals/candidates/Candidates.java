package brokerage.api.referrals.candidates;

import brokerage.api.council.Distances;
import brokerage.api.referrals.candidates.Candidate.Away;
import brokerage.api.referrals.candidates.Candidate.EmptyBed;
import brokerage.api.vault.Vault;
import brokerage.language.Money;
import brokerage.language.care.Route;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.projections.Moment;
import brokerage.projections.occupancy.Voids;
import brokerage.projections.occupancy.Voids.Empty;
import brokerage.projections.referral.ReferralFile;
import brokerage.projections.register.Homes;
import brokerage.projections.register.Homes.Known;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through the empty beds for the children of a referral whom nobody has placed yet. */
@Component
class Candidates {

    /** The beds of one home that come under one contract, or under none. */
    private record Source(HomeId home, @Nullable ContractId contract) {}

    private final Voids voids;
    private final Homes homes;
    private final Distances distances;
    private final Vault vault;

    Candidates(Voids voids, Homes homes, Distances distances, Vault vault) {
        this.voids = voids;
        this.homes = homes;
        this.distances = distances;
        this.vault = vault;
    }

    List<Candidate> of(CouncilId council, ReferralFile.Told file, Moment moment) {
        Map<Source, List<Empty>> sources = voids.of(council, moment).beds().stream()
                .filter(bed -> Suited.is(bed.kind(), file.asked().wanted()))
                .collect(Collectors.groupingBy(
                        bed -> new Source(bed.home(), bed.contract()), LinkedHashMap::new, Collectors.toList()));
        List<HomeId> places =
                sources.keySet().stream().map(Source::home).distinct().toList();
        Map<HomeId, Known> known =
                homes.among(places, moment).stream().collect(Collectors.toMap(Known::home, Function.identity()));
        List<ChildRef> waiting = waiting(file);
        var doubts = new Doubts(file, ages(waiting, moment.asAt()), waiting.size());
        Map<ChildRef, Map<HomeId, Whereabouts>> far = waiting.stream()
                .collect(Collectors.toMap(Function.identity(), child -> distances.between(child, places)));
        return sources.values().stream()
                .flatMap(beds -> Stream.ofNullable(known.get(beds.getFirst().home()))
                        .map(home -> candidate(home, beds, away(waiting, home.home(), far), doubts)))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }

    private static List<ChildRef> waiting(ReferralFile.Told file) {
        return file.asked().children().stream()
                .filter(child -> file.places().stream()
                        .noneMatch(place -> place.child().equals(child) && place.placement() != null))
                .toList();
    }

    private List<Integer> ages(Collection<ChildRef> children, LocalDate on) {
        return children.stream()
                .map(vault::dateOfBirth)
                .flatMap(Optional::stream)
                .map(born -> Period.between(born, on).getYears())
                .toList();
    }

    private static List<Away> away(List<ChildRef> children, HomeId home, Map<ChildRef, Map<HomeId, Whereabouts>> far) {
        return children.stream()
                .map(child ->
                        new Away(child, far.getOrDefault(child, Map.of()).getOrDefault(home, Whereabouts.UNKNOWN)))
                .toList();
    }

    private static Candidate candidate(Known home, List<Empty> beds, List<Away> away, Doubts doubts) {
        Empty first = beds.getFirst();
        long free = beds.stream().filter(bed -> bed.heldUntil() == null).count();
        return new Candidate(
                home.home(),
                home.kind(),
                first.contract() == null ? Route.IN_HOUSE : Route.BLOCK,
                home.provider(),
                first.contract(),
                beds.stream()
                        .map(bed -> new EmptyBed(bed.bed(), bed.since(), bed.heldUntil()))
                        .toList(),
                beds.stream().anyMatch(Empty::payable),
                first.weeklyPence() == null ? null : new Money(first.weeklyPence()),
                home.registration(),
                home.rating(),
                home.light(),
                away,
                doubts.file().offers().stream().anyMatch(offer -> offer.home().equals(home.home())),
                doubts.of(home, away, free));
    }
}
