package brokerage.projections.register;

import static brokerage.language.provision.EmptyNight.WIND_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.Clause;
import brokerage.contract.ContractEvent.*;
import brokerage.contract.ContractTerms;
import brokerage.contract.ContractTerms.Partner;
import brokerage.contract.Letters.Default;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices.Answer;
import brokerage.contract.Prices.Uplift;
import brokerage.contract.Supply.Entitlement;
import brokerage.home.HomeDetails;
import brokerage.home.HomeEvent.*;
import brokerage.home.StatementOfPurpose;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.NoticeBy;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Sector;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import brokerage.provider.ProviderDetails;
import brokerage.provider.ProviderEvent.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterProjectionTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final ProviderId PROVIDER = ProviderId.of(COUNCIL, "r1");
    private static final ContractId CONTRACT = ContractId.of(COUNCIL, "k1");
    private static final HomeId HOME = HomeId.of(COUNCIL, "h1");
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

    private final ProjectionBench bench = new ProjectionBench(RegisterProjection::new);
    private final Providers providers = new Providers(bench.answers());
    private final Contracts contracts = new Contracts(bench.answers());
    private final Homes homes = new Homes(bench.answers());

    @Test
    void a_provider_reads_as_told_last_and_as_it_was_known_before() {
        long before = provides("First name");
        bench.happens(PROVIDER, new ProviderCorrected(PROVIDER, new ProviderDetails("Second name", Sector.VOLUNTARY)));

        assertThat(providers.of(PROVIDER, Moment.LATEST).orElseThrow().found())
                .isEqualTo(new Providers.Known(PROVIDER, "Second name", Sector.VOLUNTARY, 1));
        assertThat(providers.of(PROVIDER, before).orElseThrow().found().name()).isEqualTo("First name");
        assertThat(providers.of(ProviderId.of(COUNCIL, "nobody"), Moment.LATEST))
                .isEmpty();
    }

    @Test
    void a_contract_says_whether_it_runs_on_the_date_asked_about() {
        var terms = new ContractTerms(
                PROVIDER,
                "Block",
                Basis.BLOCK,
                new Period(JUNE, JUNE.plusYears(1)),
                Money.pounds("4900.00"),
                15,
                26,
                10,
                true,
                null);
        bench.happens(CONTRACT, new ContractRegistered(CONTRACT, terms));

        Contracts.Known known =
                contracts.of(CONTRACT, Moment.on(JUNE)).orElseThrow().found();
        assertThat(known.running()).isTrue();
        assertThat(known.bedWeekPence()).isEqualTo(490_000L);
        assertThat(known.voidsPayable()).isTrue();
        assertThat(known.payableDuringProviderClosure()).isNull();
        assertThat(contracts
                        .of(CONTRACT, Moment.on(JUNE.plusYears(1)))
                        .orElseThrow()
                        .found()
                        .running())
                .isFalse();
    }

    @Test
    void a_contract_tells_what_it_says_from_later_dates_and_what_was_known_of_it_before() {
        var terms = new ContractTerms(
                PROVIDER,
                "Block",
                Basis.BLOCK,
                Period.since(JUNE),
                Money.pounds("4900.00"),
                15,
                26,
                10,
                true,
                null,
                List.of(new Partner("Bucks", 11)));
        VaultRef words = VaultRef.of(COUNCIL, "words");
        var uplift = new Uplift(JUNE, 1900, words, null);
        var due = new Entitlement(3, List.of(HOME));
        var notice = new Notice(NoticeBy.COUNCIL, JUNE, JUNE.plusDays(90), null);
        bench.happens(CONTRACT, new ContractRegistered(CONTRACT, terms));
        long before = bench.happens(CONTRACT, new UpliftAsked(CONTRACT, uplift));
        bench.happens(CONTRACT, new UpliftAgreed(CONTRACT, JUNE, 500, JUNE.plusDays(9), Money.pounds("5145.00")));
        bench.happens(CONTRACT, new EmptyNightsAgreed(CONTRACT, JUNE, new Clause(List.of(WIND_DOWN), words)));
        bench.happens(CONTRACT, new BedsEntitled(CONTRACT, JUNE, due));
        bench.happens(CONTRACT, new OptionTakenUp(CONTRACT, JUNE, 4));
        bench.happens(CONTRACT, new DefaultNoticeServed(CONTRACT, new Default(JUNE, words)));
        bench.happens(CONTRACT, new NoticeGiven(CONTRACT, notice));
        bench.happens(CONTRACT, new ContractEnded(CONTRACT, JUNE.plusDays(60)));

        Contracts.Known then =
                contracts.of(CONTRACT, new Moment(JUNE, before)).orElseThrow().found();
        Contracts.Known now = contracts
                .of(CONTRACT, Moment.on(JUNE.plusDays(60)))
                .orElseThrow()
                .found();
        assertThat(then.uplifts()).containsExactly(uplift);
        assertThat(then.prices().changes()).isEmpty();
        assertThat(then.partners()).containsExactly(new Partner("Bucks", 11));
        assertThat(now.uplifts().getFirst().answer())
                .isEqualTo(new Answer(500, JUNE.plusDays(9), Money.pounds("5145.00"), null));
        assertThat(now.prices().on(JUNE.plusDays(9))).contains(Money.pounds("5145.00"));
        assertThat(now.clauses().on(JUNE)).contains(new Clause(List.of(WIND_DOWN), words));
        assertThat(now.entitlements().on(JUNE)).contains(due);
        assertThat(now.options().on(JUNE)).contains(4);
        assertThat(now.defaults()).containsExactly(new Default(JUNE, words));
        assertThat(now.notices()).containsExactly(notice);
        assertThat(now.untilOn()).isEqualTo(JUNE.plusDays(60));
        assertThat(now.running()).isFalse();
        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void a_home_stands_as_it_stood_on_the_date() {
        bench.happens(HOME, registered(HOME));
        bench.happens(HOME, new TrafficLightSet(HOME, JUNE.plusDays(3), TrafficLight.RED));
        bench.happens(HOME, new HomeInspected(HOME, JUNE.plusDays(5), OfstedRating.INADEQUATE));

        assertThat(known(JUNE.plusDays(2)).light()).isEqualTo(TrafficLight.GREEN);
        assertThat(known(JUNE.plusDays(3)).light()).isEqualTo(TrafficLight.RED);
        assertThat(known(JUNE.plusDays(5)).rating()).isEqualTo(OfstedRating.INADEQUATE);
        assertThat(known(JUNE.plusDays(5)).registration()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(known(JUNE.minusDays(1)).registration()).isNull();
        assertThat(known(JUNE).version()).isEqualTo(2);
        assertThat(known(JUNE).name()).isEqualTo(VaultRef.of(COUNCIL, "name"));
    }

    @Test
    void homes_are_listed_page_by_page() {
        for (String key : List.of("h3", "h1", "h2")) {
            HomeId home = HomeId.of(COUNCIL, key);
            bench.happens(home, registered(home));
        }

        Page<Homes.Known> first = homes.page(COUNCIL, Moment.on(JUNE), new Page.Asked(null, 2));
        Page<Homes.Known> last = homes.page(COUNCIL, Moment.on(JUNE), new Page.Asked(first.next(), 2));
        assertThat(first.items()).extracting(known -> known.home().key()).containsExactly("h1", "h2");
        assertThat(last.items()).extracting(known -> known.home().key()).containsExactly("h3");
        assertThat(last.next()).isNull();
        assertThat(first.position()).isEqualTo(3);
    }

    @Test
    void providers_and_contracts_are_listed_within_one_council() {
        provides("One");
        assertThat(providers
                        .page(COUNCIL, Moment.LATEST, new Page.Asked(null, 10))
                        .items())
                .hasSize(1);
        assertThat(providers
                        .page(new CouncilId("nextshire"), Moment.LATEST, new Page.Asked(null, 10))
                        .items())
                .isEmpty();
        assertThat(contracts
                        .page(COUNCIL, Moment.on(JUNE), new Page.Asked(null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void told_twice_or_from_the_start_it_is_the_same() {
        provides("One");
        bench.happens(HOME, registered(HOME));
        bench.happens(HOME, new TrafficLightSet(HOME, JUNE.plusDays(3), TrafficLight.RED));
        List<String> rows = bench.rows();

        bench.tell(0, 3);
        assertThat(bench.rows()).isEqualTo(rows);
        bench.rebuild(2);
        assertThat(bench.rows()).isEqualTo(rows);
        assertThat(bench.differences()).isEmpty();
    }

    private long provides(String name) {
        return bench.happens(PROVIDER, new ProviderRegistered(PROVIDER, new ProviderDetails(name, Sector.PRIVATE)));
    }

    private static HomeRegistered registered(HomeId home) {
        var details = new HomeDetails(
                PROVIDER,
                HomeKind.FOSTER_HOUSEHOLD,
                2,
                true,
                true,
                null,
                JUNE,
                StatementOfPurpose.UNKNOWN,
                VaultRef.of(COUNCIL, "name"),
                null);
        return new HomeRegistered(
                home, details, JUNE, RegistrationState.REGISTERED, OfstedRating.GOOD, TrafficLight.GREEN);
    }

    private Homes.Known known(LocalDate date) {
        return homes.of(HOME, Moment.on(date)).orElseThrow().found();
    }
}
