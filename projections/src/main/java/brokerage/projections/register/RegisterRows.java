package brokerage.projections.register;

import brokerage.contract.ContractHistory;
import brokerage.contract.ContractTerms;
import brokerage.home.HomeDetails;
import brokerage.home.HomeHistory;
import brokerage.home.Standing;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.ledger.Row;
import brokerage.projections.register.RegisterRow.*;
import brokerage.provider.ProviderDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what is known of providers, contracts and homes in rows. */
final class RegisterRows {

    private record Stands(
            @Nullable RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light) {

        static Optional<Stands> on(Standing standing, LocalDate date) {
            return Optional.of(new Stands(
                    standing.registrations().on(date).orElse(null),
                    standing.ratings().on(date).orElse(null),
                    standing.lights().on(date).orElse(null)));
        }
    }

    private RegisterRows() {}

    static List<Row> provider(String stream, long version, Optional<ProviderDetails> known) {
        var id = new ProviderId(stream);
        return known
                .<Row>map(details -> new ProviderRow(id.council(), id, details.name(), details.sector(), version))
                .stream()
                .toList();
    }

    static List<Row> contract(String stream, long version, ContractHistory history) {
        return history.terms() == null
                ? List.of()
                : List.of(contract(new ContractId(stream), version, history, history.known()));
    }

    static List<Row> home(String stream, long version, HomeHistory history) {
        var id = new HomeId(stream);
        var rows = new ArrayList<Row>();
        if (history.details() != null) rows.add(home(id, version, history.details(), history.budgets()));
        standing(id, history.standing()).forEach(rows::add);
        return rows;
    }

    private static Row contract(ContractId id, long version, ContractHistory history, ContractTerms terms) {
        Period term = history.term();
        Money price = terms.pricePerBedWeek();
        return new ContractRow(
                id.council(),
                id,
                terms.provider(),
                terms.name(),
                terms.basis(),
                term.from(),
                term.until(),
                price == null ? null : price.pence(),
                terms.ourBeds(),
                terms.totalBeds(),
                terms.optionBeds(),
                terms.voidsPayable(),
                terms.payableDuringProviderClosure(),
                terms.partners(),
                history.prices().changes(),
                history.prices().uplifts(),
                history.clauses(),
                history.supply().entitlements(),
                history.supply().options(),
                history.letters().defaults(),
                history.letters().notices(),
                version,
                Row.range(term));
    }

    private static Row home(HomeId id, long version, HomeDetails details, Timeline<Money> budgets) {
        return new HomeRow(
                id.council(),
                id,
                details.provider(),
                details.kind(),
                details.places(),
                details.bedsTracked(),
                details.inHouse(),
                details.ofstedUrn(),
                details.openedOn(),
                details.purpose().ageFrom(),
                details.purpose().ageTo(),
                details.purpose().text(),
                details.name(),
                details.postcode(),
                budgets,
                version);
    }

    private static Stream<Row> standing(HomeId id, Standing standing) {
        List<LocalDate> dates = Stream.<Timeline<?>>of(standing.registrations(), standing.ratings(), standing.lights())
                .flatMap(timeline -> timeline.changes().stream())
                .<LocalDate>map(Timeline.Change::from)
                .toList();
        return Segments.of(dates, date -> Stands.on(standing, date)).stream().map(segment -> standing(id, segment));
    }

    private static Row standing(HomeId id, Segment<Stands> segment) {
        Period period = segment.period();
        Stands stands = segment.value();
        return new StandingRow(
                id.council(),
                id,
                stands.registration(),
                stands.rating(),
                stands.light(),
                period.from(),
                period.until(),
                Row.range(period));
    }
}
