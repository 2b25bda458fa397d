package brokerage.api.work.forms;

import brokerage.api.board.shown.Said;
import brokerage.api.work.shown.Plain;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Choices that the record itself offers, in the words of the API's answers. */
final class Choosing {

    private static final Pattern MARKED = Pattern.compile("(\\w+)\\[(\\w+)=(\\w+)]");

    private Choosing() {}

    static List<Choice> reasons(Subject subject) {
        return Arrays.stream(EndReason.values())
                .map(reason -> new Choice(reason.name(), "%s: %s".formatted(reason.name(), reason.inWords())))
                .toList();
    }

    static List<Choice> carePlans(Subject subject) {
        List<Choice> plans = new ArrayList<>(List.of(new Choice("foster", "foster, of any kind")));
        plans.addAll(Choice.of(PlacementType.values()));
        return plans;
    }

    static List<Choice> providers(Subject subject) {
        return Plain.each(subject.ask("/providers?limit=500").path("items"))
                .map(each -> new Choice(
                        text(each, "provider"), "%s (%s)".formatted(text(each, "name"), key(each, "provider"))))
                .toList();
    }

    static List<Choice> contracts(Subject subject) {
        return Plain.each(subject.ask("/contracts?limit=500").path("items"))
                .map(each -> new Choice(text(each, "contract"), key(each, "contract")))
                .toList();
    }

    /** Of the referral, by the council's own ids. */
    static List<Choice> children(Subject subject) {
        return Plain.each(subject.record().path("children"))
                .map(each -> child(subject, text(each, "child")))
                .toList();
    }

    static List<String> waiting(Subject subject) {
        return Plain.each(subject.record().path("children"))
                .filter(each -> !Plain.isSaid(each.path("placement")))
                .map(each -> text(each, "child"))
                .toList();
    }

    /** Of the match that the form is about. */
    static List<Choice> matchedChildren(Subject subject) {
        return Plain.each(match(subject).path("places"))
                .filter(place -> !Plain.isSaid(place.path("placement")))
                .map(place -> child(subject, text(place, "child")))
                .toList();
    }

    static JsonNode match(Subject subject) {
        return Plain.each(subject.record().path("matches"))
                .filter(match -> text(match, "match").equals(subject.named("match")))
                .findFirst()
                .orElse(subject.record().path("none"));
    }

    private static Choice child(Subject subject, String child) {
        String localId = subject.ask("/children/{child}", child)
                .path("who")
                .path("localId")
                .asString("");
        return new Choice(child, localId.isEmpty() ? Said.key(child) : "%s (%s)".formatted(localId, Said.key(child)));
    }

    static List<Choice> offers(Subject subject) {
        return Plain.each(subject.record().path("offers"))
                .map(offer -> new Choice(
                        text(offer, "offer"),
                        "%s, %s, %s, on route %s"
                                .formatted(
                                        key(offer, "home"),
                                        Plain.word(offer.path("type")),
                                        Plain.week(offer.path("fees")),
                                        Plain.word(offer.path("route")))))
                .toList();
    }

    /** Where the children of a referral live now, to be left. */
    static List<Choice> livesNow(Subject subject) {
        return Plain.each(subject.record().path("children"))
                .flatMap(child -> open(subject.ask("/children/{child}", text(child, "child"))))
                .toList();
    }

    /** Where the child lives now. */
    static List<Choice> placements(Subject subject) {
        return open(subject.record()).toList();
    }

    private static Stream<Choice> open(JsonNode journey) {
        return Plain.each(journey.path("placements"))
                .filter(placement -> !Plain.isSaid(placement.path("endedOn")))
                .map(placement -> new Choice(
                        text(placement, "placement"),
                        "in %s since %s".formatted(key(placement, "home"), Plain.date(placement.path("startedOn")))));
    }

    /** The only one there is, which need not be chosen. */
    static Function<Subject, List<String>> theOnly(Function<Subject, List<Choice>> choices) {
        return subject -> {
            List<Choice> all = choices.apply(subject);
            return all.size() == 1 ? List.of(all.getFirst().value()) : List.of();
        };
    }

    /** What the record says where an input of this name stands. */
    static Function<Subject, List<String>> asRecorded(String name) {
        return subject -> {
            JsonNode at = subject.record();
            for (String step : name.split("\\.", -1)) at = step(at, step);
            return said(at);
        };
    }

    /** By its name, or of a list the one that is so marked. */
    private static JsonNode step(JsonNode at, String step) {
        Matcher marked = MARKED.matcher(step);
        if (!marked.matches()) return at.path(step);
        return Plain.each(at.path(marked.group(1)))
                .filter(one -> text(one, marked.group(2)).equals(marked.group(3)))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    static List<String> said(JsonNode at) {
        if (!Plain.isSaid(at)) return List.of();
        return at.isArray() ? Plain.each(at).map(JsonNode::asString).toList() : List.of(at.asString());
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asString("");
    }

    private static String key(JsonNode of, String name) {
        return Said.key(text(of, name));
    }
}
