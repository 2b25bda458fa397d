package brokerage.api.published;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.EventExamples;
import brokerage.api.PipelineExamples;
import brokerage.api.PlanExamples;
import brokerage.api.ReferralExamples;
import brokerage.budget.BudgetEvent;
import brokerage.child.ChildEvent;
import brokerage.contract.ContractEvent;
import brokerage.home.HomeEvent;
import brokerage.meeting.MeetingEvent;
import brokerage.pipeline.PipelineEvent;
import brokerage.plan.PlanEvent;
import brokerage.provider.ProviderEvent;
import brokerage.referral.ReferralEvent;
import brokerage.signoff.SignOffEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationTest {

    static Stream<Object> messages() {
        Stream<Object> placements = Stream.of(
                        EventExamples.child(), EventExamples.sparseChild(), EventExamples.fullerChild())
                .flatMap(List::stream)
                .map(PlacementTranslation::of);
        Stream<Object> homes = Stream.of(EventExamples.home(), EventExamples.sparseHome())
                .flatMap(List::stream)
                .map(HomeTranslation::of);
        Stream<Object> referrals = Stream.of(ReferralExamples.all(), ReferralExamples.sparse())
                .flatMap(List::stream)
                .map(ReferralTranslation::of);
        return Stream.of(placements, homes, referrals).flatMap(message -> message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_is_what_its_schema_says(Object message) {
        assertThat(Schemas.errors(Envelope.typeOf(message.getClass()), Envelope.json(message)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void no_message_points_into_the_vault_or_tells_when_a_child_was_born(Object message) {
        assertThat(Envelope.json(message)).doesNotContain("vault:", "secret", "born", "2012");
    }

    @Test
    void the_home_topic_names_no_child() {
        assertThat(Stream.of(EventExamples.home(), EventExamples.sparseHome()).flatMap(List::stream))
                .allSatisfy(event ->
                        assertThat(Envelope.json(HomeTranslation.of(event))).doesNotContain("child:"));
    }

    @Test
    void of_a_referral_leaves_neither_what_a_child_needs_nor_who_said_something_nor_an_offers_price() {
        assertThat(Stream.of(ReferralExamples.all(), ReferralExamples.sparse()).flatMap(List::stream))
                .allSatisfy(event -> assertThat(Envelope.json(ReferralTranslation.of(event)))
                        .doesNotContain("mental_health", "asd", "missing\"]", "makaton", "safeguarding", "OX4")
                        .doesNotContain("a.smith", "d.jones"));
        assertThat(ReferralExamples.all())
                .filteredOn(ReferralEvent.OfferReceived.class::isInstance)
                .allSatisfy(event ->
                        assertThat(Envelope.json(ReferralTranslation.of(event))).doesNotContain("4800"));
    }

    @Test
    void money_leaves_as_pounds_with_two_decimals_and_adds_up() {
        String fees = Envelope.json(PlacementTranslation.of(event(ChildEvent.FeesChanged.class)));

        assertThat(fees)
                .contains("\"core\":\"4800.00\"", "\"support\":\"120.50\"", "\"education\":\"300.00\"")
                .contains("\"other\":\"0.01\"");
    }

    @Test
    void only_rules_that_were_not_met_leave_and_without_what_was_looked_at() {
        String moved = Envelope.json(PlacementTranslation.of(event(ChildEvent.ChildMoved.class)));

        assertThat(moved)
                .contains("[{\"rule\":\"red-traffic-light\",\"version\":1,\"tier\":\"policy\"}]")
                .doesNotContain("home-registration", "the light is");
    }

    @Test
    void every_event_has_a_message_of_its_own_or_a_reason_to_stay() {
        assertThat(EventExamples.child()).hasSameSizeAs(classes(PlacementMessage.class));
        assertThat(EventExamples.child().stream().map(PlacementTranslation::of).map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(classes(PlacementMessage.class));
        assertThat(EventExamples.home().stream().map(HomeTranslation::of).map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(classes(HomeMessage.class));
        assertThat(ReferralExamples.all().stream().map(ReferralTranslation::of).map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(classes(ReferralMessage.class));
        assertThat(EventExamples.contract())
                .allSatisfy(event -> assertThat(KeptInside.why(event)).isNotBlank());
        assertThat(PipelineExamples.all())
                .allSatisfy(event -> assertThat(KeptInside.why(event)).isNotBlank());
        assertThat(PlanExamples.meetings())
                .allSatisfy(event -> assertThat(KeptInside.why(event)).isNotBlank());
        assertThat(PlanExamples.all())
                .allSatisfy(event -> assertThat(KeptInside.why(event)).isNotBlank());
        assertThat(EventExamples.provider())
                .allSatisfy(event -> assertThat(KeptInside.why(event)).isNotBlank());
    }

    @Test
    void the_examples_leave_no_event_out() {
        Set<Class<?>> events = Stream.of(
                        BudgetEvent.class,
                        ChildEvent.class,
                        HomeEvent.class,
                        ContractEvent.class,
                        PipelineEvent.class,
                        MeetingEvent.class,
                        PlanEvent.class,
                        ProviderEvent.class,
                        ReferralEvent.class,
                        SignOffEvent.class)
                .flatMap(family -> classes(family).stream())
                .collect(Collectors.toSet());

        assertThat(EventExamples.ofEveryEvent().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(events);
    }

    private static List<Class<?>> classes(Class<?> family) {
        return Arrays.asList(family.getPermittedSubclasses());
    }

    private static ChildEvent event(Class<? extends ChildEvent> type) {
        return EventExamples.child().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
