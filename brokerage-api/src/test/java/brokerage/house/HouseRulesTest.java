package brokerage.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What keeps the house a house. Each rule has been broken by hand once, to see it fail. */
class HouseRulesTest {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("brokerage");

    static final String[] AGGREGATES = {
        "brokerage.child..",
        "brokerage.home..",
        "brokerage.contract..",
        "brokerage.pipeline..",
        "brokerage.meeting..",
        "brokerage.plan..",
        "brokerage.provider..",
        "brokerage.referral..",
        "brokerage.budget..",
        "brokerage.signoff.."
    };

    static final String[] DOMAIN = {
        "brokerage.language..",
        "brokerage.child..",
        "brokerage.home..",
        "brokerage.contract..",
        "brokerage.pipeline..",
        "brokerage.meeting..",
        "brokerage.plan..",
        "brokerage.provider..",
        "brokerage.referral..",
        "brokerage.budget..",
        "brokerage.signoff..",
        "brokerage.flow.."
    };

    @Test
    void packages_form_no_circle() {
        check(slices().matching("brokerage.(**)").should().beFreeOfCycles());
    }

    @Test
    void aggregates_never_see_each_other() {
        check(slices().matching(
                        "brokerage.(budget|child|home|contract|meeting|pipeline|plan|provider|referral|signoff)..")
                .should()
                .notDependOnEachOther());
    }

    @Test
    void aggregates_stay_behind_their_door() {
        check(classes().that().areAnnotatedWith(Aggregate.class).should().notBePublic());
    }

    @Test
    void the_language_stands_on_the_ground() {
        check(classes()
                .that()
                .resideInAPackage("brokerage.language..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "brokerage.language..", "com.fasterxml.jackson.annotation..", "org.jspecify.."));
    }

    @Test
    void the_domain_knows_no_database_no_http_and_no_kafka() {
        check(classes()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "brokerage..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.modelling..",
                        "org.axonframework.eventsourcing..",
                        "org.axonframework.messaging..",
                        "org.axonframework.spring.stereotype..",
                        "org.springframework.stereotype..",
                        "org.springframework.beans.factory.annotation.."));
    }

    @Test
    void the_core_and_the_read_side_read_no_clock_and_roll_no_dice() {
        check(noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .or()
                .resideInAPackage("brokerage.projections..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class));
    }

    @Test
    void projections_know_events_but_no_commands() {
        check(noClasses()
                .that()
                .resideInAPackage("brokerage.projections..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("brokerage\\..*Command(\\$.*)?")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("brokerage.flow.."));
    }

    @Test
    void only_those_who_publish_wire_or_embed_touch_kafka() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "brokerage.api.published..", "brokerage.api.wiring..", "brokerage.api.embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "io.cloudevents.."));
    }

    @Test
    void the_published_language_is_plain() {
        check(classes()
                .that()
                .haveNameMatching("brokerage\\.api\\.published\\..*Message(\\$.*)?")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "brokerage.api.published..", "org.jspecify..", "com.fasterxml.jackson.annotation.."));
    }

    @Test
    void names_say_what_a_thing_is() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Processor")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .orShould()
                .haveSimpleNameEndingWith("Data"));
    }

    @Test
    void rooms_are_named_for_what_happens_in_them() {
        check(noClasses()
                .should()
                .resideInAnyPackage(
                        "..model..", "..service..", "..util..", "..dto..", "..infrastructure..", "..common.."));
    }

    @Test
    void every_package_says_what_may_be_null() {
        check(classes().should(new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class))
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not marked"));
            }
        }));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
