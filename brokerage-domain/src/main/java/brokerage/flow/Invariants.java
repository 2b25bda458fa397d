package brokerage.flow;

import brokerage.child.ChildHistory;
import brokerage.child.Placement;
import brokerage.flow.Breach.Invariant;
import brokerage.home.HomeHistory;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the whole record keeps its promises. Compares every pair of nights itself instead of asking the code that
 * decided, so that a mistake there would show here.
 */
public final class Invariants {

    private final Map<ChildRef, ChildHistory> children;
    private final Map<HomeId, HomeHistory> homes;

    public Invariants(Map<ChildRef, ChildHistory> children, Map<HomeId, HomeHistory> homes) {
        this.children = children;
        this.homes = homes;
    }

    public Stream<Breach> breaches() {
        Stream<Breach> ofChildren = children.entrySet().stream()
                .flatMap(child -> Stream.concat(
                        inTwoPlaces(child.getKey(), child.getValue()), untold(child.getKey(), child.getValue())));
        Stream<Breach> ofHomes = homes.entrySet().stream()
                .flatMap(home -> Stream.concat(
                        sharedBeds(home.getKey(), home.getValue()), strangers(home.getKey(), home.getValue())));
        return Stream.concat(ofChildren, ofHomes);
    }

    private static Stream<Breach> inTwoPlaces(ChildRef child, ChildHistory history) {
        List<Placement> placements = history.placements();
        return pairs(placements.size())
                .filter(pair -> placements
                        .get(pair.a)
                        .period()
                        .overlaps(placements.get(pair.b).period()))
                .map(pair -> new Breach(
                        Invariant.A_CHILD_LIVES_IN_ONE_PLACE,
                        child,
                        "%s and %s share nights"
                                .formatted(
                                        placements.get(pair.a).id(),
                                        placements.get(pair.b).id())));
    }

    private static Stream<Breach> sharedBeds(HomeId home, HomeHistory history) {
        List<Resident> residents = history.residents();
        return pairs(residents.size())
                .filter(pair -> shareABed(residents.get(pair.a), residents.get(pair.b)))
                .map(pair -> new Breach(
                        Invariant.TWO_CHILDREN_NEVER_SHARE_A_BED,
                        home,
                        "%s and %s share a bed"
                                .formatted(
                                        residents.get(pair.a).placement(),
                                        residents.get(pair.b).placement())));
    }

    /** What a child's record says of nights somewhere, that home must say too. */
    private Stream<Breach> untold(ChildRef child, ChildHistory history) {
        return history.placements().stream()
                .filter(placement -> !knows(homes.get(placement.home()), placement.resident(child)))
                .map(placement -> new Breach(
                        Invariant.HOMES_AND_CHILDREN_TELL_THE_SAME,
                        child,
                        "%s does not tell the nights of %s".formatted(placement.home(), placement.id())));
    }

    /** Whoever a home says sleeps there, that child's record must say so too. */
    private Stream<Breach> strangers(HomeId home, HomeHistory history) {
        return history.residents().stream()
                .filter(resident -> !livesIn(home, resident))
                .map(resident -> new Breach(
                        Invariant.HOMES_AND_CHILDREN_TELL_THE_SAME,
                        home,
                        "%s does not tell the nights of %s".formatted(resident.child(), resident.placement())));
    }

    private boolean livesIn(HomeId home, Resident resident) {
        ChildHistory child = children.get(resident.child());
        return child != null
                && child.find(resident.placement())
                        .filter(placement -> placement.home().equals(home))
                        .isPresent();
    }

    private static boolean knows(@Nullable HomeHistory home, Resident resident) {
        return home != null && home.residents().contains(resident);
    }

    private static boolean shareABed(Resident one, Resident other) {
        if (one.child().equals(other.child())) return false;
        for (Spell a : one.spells())
            for (Spell b : other.spells())
                if (a.bed() != null
                        && Objects.equals(a.bed(), b.bed())
                        && a.period().overlaps(b.period())) return true;
        return false;
    }

    private record Pair(int a, int b) {}

    private static Stream<Pair> pairs(int size) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, size).mapToObj(b -> new Pair(a, b)));
    }
}
