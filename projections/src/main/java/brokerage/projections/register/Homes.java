package brokerage.projections.register;

import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.Answers;
import brokerage.projections.Found;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a council's homes are and how they stand on a date, as known at a moment. */
@Component
public class Homes {

    /**
     * A home as told last, with its standing on the date asked about.
     *
     * @param purpose where the vault keeps the statement of purpose
     * @param name where the vault keeps its name, which may be a carer's
     * @param postcode where the vault keeps its postcode, which may be a carer's
     * @param bedBudgets what a bed's week is budgeted to cost from date to date, where the home is the council's own
     * @param version of the home's stream: the ETag
     */
    public record Known(
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
            @Nullable RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light,
            Timeline<Money> bedBudgets,
            long version) {}

    /**
     * How a home stood with the inspectorate and the quality team, from date to date.
     *
     * @param untilOn the first night on which it stood otherwise; none where nothing else is recorded
     */
    public record Standing(
            @Nullable RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light,
            LocalDate fromOn,
            @Nullable LocalDate untilOn) {}

    private static final String HOMES = """
            select h.*, s.registration, s.rating, s.light
            from register_home h
            left join register_standing s on s.home = h.home and s.valid @> ?::date and s.known @> ?::int8
            """;

    private static final String ONE = HOMES + "where h.home = ? and h.known @> ?::int8";

    private static final String PAGE =
            HOMES + "where h.council = ? and h.known @> ?::int8 and h.home > ? order by h.home limit ?";

    private static final String SEVERAL = HOMES + "where h.home = any (?) and h.known @> ?::int8 order by h.home";

    private static final String STANDINGS = """
            select registration, rating, light, from_on, until_on
            from register_standing
            where home = ? and known @> ?::int8
            order by from_on desc
            """;

    private final Answers answers;

    Homes(Answers answers) {
        this.answers = answers;
    }

    public Optional<Found<Known>> of(HomeId home, Moment moment) {
        long at = answers.at(RegisterProjection.NAME, moment.knownAt());
        return answers.one(Known.class, ONE, moment.asAt(), at, home.value(), at)
                .map(known -> new Found<>(at, known));
    }

    /** Those of these homes that are known. */
    public List<Known> among(Collection<HomeId> homes, Moment moment) {
        long at = answers.at(RegisterProjection.NAME, moment.knownAt());
        String[] ids = homes.stream().map(HomeId::value).distinct().toArray(String[]::new);
        return answers.list(Known.class, SEVERAL, moment.asAt(), at, ids, at);
    }

    /** The newest first. */
    public List<Standing> standings(HomeId home, long knownAt) {
        long at = answers.at(RegisterProjection.NAME, knownAt);
        return answers.list(Standing.class, STANDINGS, home.value(), at);
    }

    /** In the order of their ids. */
    public Page<Known> page(CouncilId council, Moment moment, Page.Asked asked) {
        long at = answers.at(RegisterProjection.NAME, moment.knownAt());
        var found = answers.list(
                Known.class, PAGE, moment.asAt(), at, council.value(), at, asked.afterId(), asked.oneMore());
        return Page.of(at, found, asked, known -> known.home().value());
    }
}
