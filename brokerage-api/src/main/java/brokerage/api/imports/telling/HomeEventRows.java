package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.home.HomeCommand.ChangeHomeRegistration;
import brokerage.home.HomeCommand.InspectHome;
import brokerage.home.HomeCommand.SetTrafficLight;
import brokerage.language.Word;
import brokerage.language.id.HomeId;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows about what became of a home after it was registered. A row has nothing to be known by but its date: where the
 * date of one that was told is no longer among the home's, and another is new, that date was wrong. What held before it is
 * told again for it, as if nothing had happened on that day.
 */
final class HomeEventRows implements RowTelling {

    /** All that a row says of one home on one day. */
    record Event(Kind kind, LocalDate on, String value) {}

    enum Kind implements Word {
        INSPECTION,
        REGISTRATION,
        TRAFFIC_LIGHT
    }

    private final Teller teller;
    private final Set<String> said = new HashSet<>();
    private final SaidOnce once = new SaidOnce();

    HomeEventRows(Teller teller, List<Row> rows) {
        this.teller = teller;
        for (Row row : rows) said(row).ifPresent(said::add);
    }

    @Override
    public Outcome tell(Row row) {
        var home = teller.streams().known("home_id", HomeId.of(teller.council(), row.code("home_id")));
        Event event = event(row);
        Object command = command(home, event);
        once.check(row, "event", key(home, event));
        var fact = new Fact(Sheet.HOME_EVENTS, key(home, event), home, event);
        boolean redated = !teller.told().says(fact) && takeBack(home, event);
        Outcome outcome = teller.tell(fact, List.of(), known -> List.of(command));
        return redated ? Outcome.CORRECTED : outcome;
    }

    /** Whether a day told before was wrong. */
    private boolean takeBack(HomeId home, Event now) {
        for (Event before : told(home, now.kind()))
            if (!said.contains(key(home, before))) {
                String held = held(home, before);
                if (held == null) continue;
                String key = key(home, before);
                Event instead = new Event(before.kind(), before.on(), held);
                teller.send(
                        command(home, instead), List.of(teller.told().takenBack(Sheet.HOME_EVENTS, key, home.value())));
                teller.told().forget(Sheet.HOME_EVENTS, key);
                return true;
            }
        return false;
    }

    private List<Event> told(HomeId home, Kind kind) {
        return teller.told().all(Sheet.HOME_EVENTS).stream()
                .filter(told -> told.stream().equals(home.value()))
                .map(told -> ToldRows.read(told, Event.class))
                .filter(event -> event.kind() == kind)
                .toList();
    }

    /** What imports have told to hold the day before; nothing if they told nothing. */
    private @Nullable String held(HomeId home, Event event) {
        return told(home, event.kind()).stream()
                .filter(earlier -> earlier.on().isBefore(event.on()))
                .max((a, b) -> a.on().compareTo(b.on()))
                .map(Event::value)
                .or(() -> first(home, event.kind()))
                .orElse(null);
    }

    private Optional<String> first(HomeId home, Kind kind) {
        return teller.told()
                .find(Sheet.HOMES, home.key(), HomeRows.First.class)
                .map(first -> switch (kind) {
                    case INSPECTION -> first.rating();
                    case REGISTRATION -> first.registration();
                    case TRAFFIC_LIGHT -> first.light();
                })
                .map(Enum::name);
    }

    private static Event event(Row row) {
        return new Event(row.word("event", Kind.class), row.date("on"), row.needed("value"));
    }

    private static Object command(HomeId home, Event event) {
        return switch (event.kind()) {
            case INSPECTION -> new InspectHome(home, event.on(), read(OfstedRating.class, event));
            case REGISTRATION -> new ChangeHomeRegistration(home, event.on(), read(RegistrationState.class, event));
            case TRAFFIC_LIGHT -> new SetTrafficLight(home, event.on(), read(TrafficLight.class, event));
        };
    }

    private static <E extends Enum<E>> E read(Class<E> vocabulary, Event event) {
        return Word.read(vocabulary, "value", event.value());
    }

    private static String key(HomeId home, Event event) {
        return "%s/%s/%s".formatted(home.key(), event.kind(), event.on());
    }

    private Optional<String> said(Row row) {
        try {
            return Optional.of(key(HomeId.of(teller.council(), row.code("home_id")), event(row)));
        } catch (RowRefused toldLater) {
            return Optional.empty();
        }
    }
}
