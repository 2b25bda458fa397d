package brokerage.projections.journey;

import brokerage.language.care.AbsenceKind;
import brokerage.language.care.WayOut;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding.Tier;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers with one child's whole journey, as known at a moment. */
@Component
public class Journey {

    /** The projection whose tables tell of children and their stays. */
    public static final String PROJECTION = "journey";

    /**
     * Who the child is, as far as it may be said.
     *
     * @param localId where the vault keeps the council's own id
     * @param erased nobody can be told any more who the child is
     * @param version of the child's stream: the ETag
     */
    public record Who(
            ChildRef child,
            VaultRef localId,
            VaultRef dateOfBirth,
            @Nullable VaultRef homePostcode,
            YearMonth bornIn,
            boolean uasc,
            boolean erased,
            long version) {}

    /** A period of care; open while the child is looked after. */
    public record Care(LocalDate fromOn, @Nullable LocalDate untilOn) {}

    /** Nights elsewhere while the bed in the home is kept. */
    public record Away(
            PlacementId placement,
            HomeId home,
            AbsenceKind kind,
            LocalDate fromOn,
            @Nullable LocalDate untilOn) {}

    /**
     * Nights of a placement in a setting that is not registered, with what its reviews so far say.
     *
     * @param since the first of the unbroken nights without registration
     * @param reviewedOn when it was last reviewed; none before the first review
     */
    public record Unregistered(
            PlacementId placement,
            LocalDate since,
            @Nullable LocalDate reviewedOn,
            @Nullable WayOut wayOut,
            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate inspectorateInformedOn,
            @Nullable LocalDate registrationAppliedOn,
            @Nullable LocalDate lastResortOn,
            LocalDate fromOn,
            @Nullable LocalDate untilOn) {}

    /**
     * What a rule said when a placement began; it is not asked again when the placement is corrected.
     *
     * @param approvedAs who took it upon themselves before it began; none where nobody did
     */
    public record Found(
            PlacementId placement,
            String rule,
            int version,
            Tier tier,
            boolean met,
            String inputs,
            @Nullable Approver approvedAs,
            @Nullable String approvedBy) {}

    /**
     * The whole journey, past and to come.
     *
     * @param position the position in the log it was answered at
     * @param livesAt the stay the date asked about falls into; none if the child has no placement then
     */
    public record Told(
            long position,
            Who who,
            List<Care> care,
            List<Stay> stays,
            List<Unregistered> unregistered,
            List<Found> findings,
            List<Away> absences,
            @Nullable Stay livesAt) {}

    private final Answers answers;

    Journey(Answers answers) {
        this.answers = answers;
    }

    /** Empty if nothing was known of the child. */
    public Optional<Told> of(ChildRef child, Moment moment) {
        long position = answers.at(JourneyProjection.NAME, moment.knownAt());
        return rows(Who.class, "journey_child", "version", child, position).stream()
                .findFirst()
                .map(who -> told(who, moment.asAt(), position));
    }

    private Told told(Who who, LocalDate asAt, long position) {
        List<Stay> stays = rows(Stay.class, "journey_stay", "started_on, placement, from_on", who.child(), position);
        return new Told(
                position,
                who,
                rows(Care.class, "journey_care", "from_on", who.child(), position),
                stays,
                rows(Unregistered.class, "journey_unregistered", "from_on, placement", who.child(), position),
                rows(Found.class, "journey_finding", "placement, nth", who.child(), position),
                rows(Away.class, "journey_absence", "from_on, placement", who.child(), position),
                stays.stream().filter(stay -> stay.includes(asAt)).findFirst().orElse(null));
    }

    private <T> List<T> rows(Class<T> type, String table, String order, ChildRef child, long position) {
        return answers.list(
                type,
                "select * from %s where child = ? and known @> ?::int8 order by %s".formatted(table, order),
                child.value(),
                position);
    }
}
