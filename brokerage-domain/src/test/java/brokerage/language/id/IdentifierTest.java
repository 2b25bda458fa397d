package brokerage.language.id;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.FinancialYear;
import brokerage.language.InvalidValue;
import brokerage.language.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");

    @Test
    void an_id_says_its_kind_its_council_and_its_key() {
        var home = HomeId.of(COUNCIL, "HOM-0001");
        assertThat(home).hasToString("home:oxfordshire:HOM-0001");
        assertThat(home.council()).isEqualTo(COUNCIL);
        assertThat(home.key()).isEqualTo("HOM-0001");
    }

    @Test
    void ids_of_every_kind_are_read_back_from_what_they_write() {
        List<Function<String, Identifier>> kinds = List.of(
                ActionId::new,
                BudgetId::new,
                ChildRef::new,
                ContractId::new,
                HomeId::new,
                PlacementId::new,
                ProviderId::new,
                SchemeId::new,
                VaultRef::new);
        List<Identifier> ids = List.of(
                ActionId.of(COUNCIL, "k"),
                BudgetId.of(COUNCIL, new FinancialYear(2026)),
                ChildRef.of(COUNCIL, "k"),
                ContractId.of(COUNCIL, "k"),
                HomeId.of(COUNCIL, "k"),
                PlacementId.of(COUNCIL, "k"),
                ProviderId.of(COUNCIL, "k"),
                SchemeId.of(COUNCIL, "k"),
                VaultRef.of(COUNCIL, "k"));
        for (int i = 0; i < ids.size(); i++)
            assertThat(kinds.get(i).apply(ids.get(i).value())).isEqualTo(ids.get(i));
    }

    @Test
    void a_meeting_is_named_by_its_day() {
        var meeting = MeetingId.of(COUNCIL, LocalDate.of(2026, 11, 24));
        assertThat(meeting).hasToString("meeting:oxfordshire:2026-11-24");
        assertThat(new MeetingId(meeting.value()).on()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertRefused(
                new InvalidValue("meeting", "a meeting's id reads meeting:council:2026-11-24, with its day"),
                () -> new MeetingId("meeting:oxfordshire:2026-02-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child:oxfordshire:k",
                "home:oxfordshire",
                "home:oxfordshire:",
                "home:Oxfordshire:k",
                "home::k",
                "home:oxfordshire:k:k",
                "home:oxfordshire:k k",
                "home:oxfordshire:k\n",
                "homestead:oxfordshire:k",
                ""
            })
    void what_does_not_read_as_an_id_of_its_kind_is_refused(String value) {
        assertRefused(new InvalidValue("home", "an id reads home:council:key"), () -> new HomeId(value));
    }

    @Test
    void a_council_is_named_in_lower_case() {
        assertRefused(
                new InvalidValue("council", "a council is named in lower case letters, digits and -"),
                () -> new CouncilId("Oxfordshire"));
    }

    @Test
    void kinds_sort_in_the_order_in_which_a_flow_locks_them() {
        assertThat(ChildRef.of(COUNCIL, "z").value())
                .isLessThan(HomeId.of(COUNCIL, "a").value());
    }

    @Test
    void an_unknown_reference_names_its_kind_as_the_field() {
        var unknown = new UnknownReference(HomeId.of(COUNCIL, "k"));
        assertThat(unknown.field()).isEqualTo("home");
        assertThat(unknown.inWords()).isEqualTo("home:oxfordshire:k is not recorded");
        assertThat(unknown.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void a_stale_version_says_what_to_do() {
        var stale = new StaleVersion(HomeId.of(COUNCIL, "k"), 3, 4);
        assertThat(stale.inWords())
                .isEqualTo("home:oxfordshire:k is at version 4, not 3: read it again before changing it");
        assertThat(stale.kind()).isEqualTo(Refusal.Kind.STALE);
    }
}
