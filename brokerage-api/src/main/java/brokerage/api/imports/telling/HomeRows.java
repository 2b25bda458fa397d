package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.Sheet;
import brokerage.api.vault.Draft;
import brokerage.api.vault.Kind;
import brokerage.home.HomeCommand.ChangeHomeRegistration;
import brokerage.home.HomeCommand.CorrectHome;
import brokerage.home.HomeCommand.InspectHome;
import brokerage.home.HomeCommand.RegisterHome;
import brokerage.home.HomeCommand.SetTrafficLight;
import brokerage.home.HomeDetails;
import brokerage.home.StatementOfPurpose;
import brokerage.language.care.Basis;
import brokerage.language.id.HomeId;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows about homes as they were first registered. */
final class HomeRows implements RowTelling {

    /** Since when a home stands as its row says if the day it opened is not known: before any history that is brought. */
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    /** All that a row says of a home. */
    record First(
            HomeDetails details,
            LocalDate from,
            RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light) {}

    private final Teller teller;
    private final SaidOnce once = new SaidOnce();

    HomeRows(Teller teller) {
        this.teller = teller;
    }

    @Override
    public Outcome tell(Row row) {
        var id = HomeId.of(teller.council(), row.code("home_id"));
        once.check(row, "home_id", id.value());
        Draft draft = teller.draft(id);
        First first = first(row, draft);
        @Nullable
        First before = teller.told().find(Sheet.HOMES, id.key(), First.class).orElse(null);
        return teller.tell(
                new Fact(Sheet.HOMES, id.key(), id, first),
                draft.rows(),
                known -> known ? corrected(id, first, before) : List.of(registered(id, first)));
    }

    private First first(Row row, Draft draft) {
        LocalDate opened = row.dateIfSaid("opened_on");
        return new First(
                details(row, opened, draft),
                opened == null ? LONG_AGO : opened,
                Objects.requireNonNullElse(
                        row.wordIfSaid("registration", RegistrationState.class), RegistrationState.UNREGISTERED),
                row.wordIfSaid("rating", OfstedRating.class),
                row.wordIfSaid("traffic_light", TrafficLight.class));
    }

    private HomeDetails details(Row row, @Nullable LocalDate opened, Draft draft) {
        return new HomeDetails(
                OrganisationRows.provider(row, teller),
                row.word("kind", HomeKind.class),
                row.number("places"),
                row.yes("beds_tracked"),
                own(row),
                row.text("ofsted_urn"),
                opened,
                StatementOfPurpose.UNKNOWN,
                draft.keep(Kind.HOME_NAME, row.needed("name")),
                draft.keepOrForget(Kind.POSTCODE, row.text("postcode")));
    }

    private static boolean own(Row row) {
        Basis basis = row.wordIfSaid("own_basis", Basis.class);
        if (basis != null && basis != Basis.IN_HOUSE)
            throw row.wrong("own_basis", basis.word(), "is neither in_house nor empty");
        return basis != null;
    }

    private static RegisterHome registered(HomeId id, First first) {
        return new RegisterHome(id, first.details(), first.from(), first.registration(), first.rating(), first.light());
    }

    /** How the home stood is told again only where the row says something else of it than it did. */
    private static List<Object> corrected(HomeId id, First first, @Nullable First before) {
        var commands = new ArrayList<Object>();
        commands.add(new CorrectHome(id, first.details(), null));
        First was = before != null && before.from().equals(first.from()) ? before : null;
        if (was == null || was.registration() != first.registration())
            commands.add(new ChangeHomeRegistration(id, first.from(), first.registration()));
        OfstedRating rating = first.rating();
        if (rating != null && (was == null || was.rating() != rating))
            commands.add(new InspectHome(id, first.from(), rating));
        TrafficLight light = first.light();
        if (light != null && (was == null || was.light() != light))
            commands.add(new SetTrafficLight(id, first.from(), light));
        return commands;
    }
}
