package brokerage.child;

import brokerage.child.ChildEvent.*;
import brokerage.child.ChildRefusal.LivesElsewhere;
import brokerage.child.ChildRefusal.UnknownPlacement;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.care.EndReason;
import brokerage.language.id.PlacementId;
import brokerage.language.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child's record as it reads now: the one fold of the child's events, shared by the aggregate that decides on it and
 * by the projections that lay it out in tables. Immutable.
 *
 * @param care periods of care, in the order they were recorded; at most the last is open
 * @param placements by the day they began; what was recorded in error is not among them
 * @param match the match that stands; none if no home is chosen
 * @param keeping what forbids that the record is erased, and whether it was
 * @param findings what the rules said when a placement began, by placement; a correction is not held against them
 */
public record ChildHistory(
        @Nullable Particulars particulars,
        List<Period> care,
        List<Placement> placements,
        @Nullable Matched match,
        Keeping keeping,
        Map<PlacementId, List<Finding>> findings) {

    /** By the day they began; a stay of no nights comes before the one that began on the same day and lasted. */
    static final Comparator<Placement> AS_LIVED = Comparator.comparing(
                    (Placement placement) -> placement.period().from())
            .thenComparing(placement -> placement.period().until(), Comparator.nullsLast(Comparator.naturalOrder()));

    public static final ChildHistory NONE = new ChildHistory(null, List.of(), List.of(), null, Keeping.NONE, Map.of());

    public ChildHistory {
        care = List.copyOf(care);
        placements = placements.stream().sorted(AS_LIVED).toList();
        findings = Map.copyOf(findings);
    }

    public ChildHistory after(ChildEvent event) {
        return switch (event) {
            case ChildBecameLookedAfter e ->
                new ChildHistory(
                        e.particulars(), and(care, Period.since(e.on())), placements, match, keeping, findings);
            case ChildCorrected e ->
                new ChildHistory(e.particulars(), careFrom(e.careFrom()), placements, match, keeping, findings);
            case PlacementStarted e -> begin(e.placed(), e.findings());
            case ChildMoved e -> end(e.left(), e.placed().from(), e.reason()).begin(e.placed(), e.findings());
            case PlacementSteppedDown e ->
                end(e.left(), e.placed().from(), EndReason.CARPL).begin(e.placed(), e.findings());
            case PlacementEnded e -> end(e.placement(), e.on(), e.reason());
            case ChildWentAbsent e ->
                change(
                        e.placement(),
                        p -> p.withAbsences(and(p.absences(), new Absence(e.kind(), new Period(e.from(), e.until())))));
            case ChildReturned e -> change(e.placement(), p -> p.withAbsences(back(p, e.absentFrom(), e.on())));
            case FeesChanged e -> terms(e.placement(), t -> t.withFees(t.fees().with(e.from(), e.fees())));
            case ArrangementChanged e ->
                terms(e.placement(), t -> t.withArrangements(t.arrangements().with(e.from(), e.arrangement())));
            case PlacementRegistrationChanged e ->
                terms(e.placement(), t -> t.withRegistrations(t.registrations().with(e.from(), e.registration())));
            case UnregisteredPlacementReviewed e ->
                terms(e.placement(), t -> t.withReviews(t.reviews().with(e.on(), e.review())));
            case FundingAgreed e ->
                terms(e.placement(), t -> t.withFunding(t.funding().with(e.from(), e.shares())));
            case BedChanged e -> terms(e.placement(), t -> t.withBeds(t.beds().with(e.from(), e.bed())));
            case PlacementCorrected e -> put(e.corrected());
            case PlacementRecordedInError e -> without(e.placement());
            case ChildMatched e -> new ChildHistory(particulars, care, placements, e.match(), keeping, findings);
            case ChildMatchEnded e -> new ChildHistory(particulars, care, placements, null, keeping, findings);
            case ChildCeasedToBeLookedAfter e ->
                new ChildHistory(
                        particulars,
                        and(care.subList(0, care.size() - 1), care.getLast().endingOn(e.on())),
                        placements,
                        match,
                        keeping,
                        findings);
            case LegalHoldPlaced e -> keeping(keeping.placed(e.hold()));
            case LegalHoldLifted e -> keeping(keeping.lifted(e.hold()));
            case RecordErased e -> keeping(keeping.over());
        };
    }

    /** The placement of this id; refused if the child has none such. */
    public Placement placement(PlacementId id) {
        return find(id).orElseThrow(() -> new Refused(new UnknownPlacement(id)));
    }

    public Optional<Placement> find(PlacementId id) {
        return placements.stream()
                .filter(placement -> placement.id().equals(id))
                .findFirst();
    }

    public boolean isLookedAfterOn(LocalDate date) {
        return care.stream().anyMatch(period -> period.contains(date));
    }

    boolean isOpen() {
        return !care.isEmpty() && care.getLast().isOpen();
    }

    /** The placement that ended on the day this one begins, if one did. */
    @Nullable
    PlacementId follows(Placed placed) {
        return placements.stream()
                .filter(placement -> placed.from().equals(placement.period().until()))
                .map(Placement::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The placement, the one it follows and the one that follows it, each on one date. */
    Stream<Placement> linkedTo(PlacementId id) {
        Placement placement = placement(id);
        return Stream.of(Optional.of(placement), before(placement), next(placement))
                .flatMap(Optional::stream);
    }

    Optional<Placement> before(Placement placement) {
        return others(placement)
                .filter(other -> placement.period().from().equals(other.period().until()))
                .reduce((earlier, later) -> later);
    }

    Optional<Placement> next(Placement placement) {
        return others(placement)
                .filter(other -> other.period().from().equals(placement.period().until()))
                .findFirst();
    }

    /** Every day on which care or a placement began. */
    Stream<LocalDate> beginnings() {
        return Stream.concat(care.stream(), placements.stream().map(Placement::period))
                .map(Period::from);
    }

    /** A child lives in one place: refuses a record in which two placements share a night, by the one known before. */
    void mustLiveInOnePlace(ChildHistory before) {
        for (int i = 0; i < placements.size(); i++)
            for (Placement later : placements.subList(i + 1, placements.size())) {
                Placement earlier = placements.get(i);
                if (!earlier.period().overlaps(later.period())) continue;
                Placement known = before.placements.contains(earlier) ? earlier : later;
                throw new Refused(new LivesElsewhere(known.id(), known.home(), known.period()));
            }
    }

    private Stream<Placement> others(Placement placement) {
        return placements.stream().filter(other -> !other.id().equals(placement.id()));
    }

    private ChildHistory end(PlacementId id, LocalDate on, EndReason reason) {
        return change(id, placement -> placement.endedOn(on, reason));
    }

    private ChildHistory terms(PlacementId id, UnaryOperator<Terms> change) {
        return change(id, placement -> placement.on(change.apply(placement.terms())));
    }

    private ChildHistory change(PlacementId id, UnaryOperator<Placement> change) {
        return put(change.apply(placement(id)));
    }

    private ChildHistory begin(Placed placed, List<Finding> said) {
        var more = new HashMap<>(findings);
        more.put(placed.placement(), said);
        ChildHistory begun = put(Placement.begun(placed));
        return new ChildHistory(begun.particulars, begun.care, begun.placements, begun.match, keeping, more);
    }

    private ChildHistory put(Placement placement) {
        return new ChildHistory(
                particulars, care, and(others(placement).toList(), placement), match, keeping, findings);
    }

    private ChildHistory without(PlacementId id) {
        var less = new HashMap<>(findings);
        less.remove(id);
        return new ChildHistory(
                particulars,
                care,
                placements.stream()
                        .filter(placement -> !placement.id().equals(id))
                        .toList(),
                match,
                keeping,
                less);
    }

    private ChildHistory keeping(Keeping now) {
        return new ChildHistory(particulars, care, placements, match, now, findings);
    }

    private List<Period> careFrom(LocalDate from) {
        return and(
                care.subList(0, care.size() - 1),
                new Period(from, care.getLast().until()));
    }

    private static List<Absence> back(Placement placement, LocalDate absentFrom, LocalDate on) {
        return placement.absences().stream()
                .map(absence -> absence.period().from().equals(absentFrom)
                        ? new Absence(absence.kind(), absence.period().endingOn(on))
                        : absence)
                .toList();
    }

    private static <T> List<T> and(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
