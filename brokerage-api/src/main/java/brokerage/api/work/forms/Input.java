package brokerage.api.work.forms;

import brokerage.language.Word;
import java.util.List;
import java.util.function.Function;

/**
 * One thing that is filled in.
 *
 * @param name where it stands in the body, with dots between names. {@code [domain=self_care]} behind a name adds to a list what is
 *     so marked; {@code []} adds one for each choice made
 * @param hint how it is meant; empty where the label says it
 * @param idOf the kind of record whose id it is, so that the last part of the id will do; empty where it is none
 * @param choices what can be chosen, where something can
 * @param usual what it begins with
 */
public record Input(
        String name,
        String label,
        String hint,
        Kind kind,
        String idOf,
        Function<Subject, List<Choice>> choices,
        Function<Subject, List<String>> usual) {

    /** How it is filled in. */
    public enum Kind {
        TEXT,
        WORDS,
        LINES,
        DAY,
        MINUTE,
        NUMBER,
        POUNDS,
        YES_NO,
        ONE,
        /** One of several numbers. */
        SCORE,
        SEVERAL
    }

    static Input of(Kind kind, String name, String label) {
        return new Input(name, label, "", kind, "", subject -> List.of(), subject -> List.of());
    }

    static Input text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    static Input words(String name, String label) {
        return of(Kind.WORDS, name, label);
    }

    static Input day(String name, String label) {
        return of(Kind.DAY, name, label);
    }

    static Input number(String name, String label) {
        return of(Kind.NUMBER, name, label);
    }

    static Input pounds(String name, String label) {
        return of(Kind.POUNDS, name, label);
    }

    static Input yesNo(String name, String label) {
        return of(Kind.YES_NO, name, label);
    }

    static Input one(String name, String label, Word... words) {
        return one(name, label, subject -> Choice.of(words));
    }

    static Input one(String name, String label, Function<Subject, List<Choice>> choices) {
        return of(Kind.ONE, name, label).among(choices);
    }

    static Input score(String name, String label, Function<Subject, List<Choice>> choices) {
        return of(Kind.SCORE, name, label).among(choices);
    }

    static Input several(String name, String label, Word... words) {
        return several(name, label, subject -> Choice.of(words));
    }

    static Input several(String name, String label, Function<Subject, List<Choice>> choices) {
        return of(Kind.SEVERAL, name, label).among(choices);
    }

    /** A record, by its id or the last part of it. */
    static Input record(String kindOfRecord, String name, String label) {
        return new Input(
                name,
                label,
                "Its reference, as its page names it",
                Kind.TEXT,
                kindOfRecord,
                subject -> List.of(),
                subject -> List.of());
    }

    /** Why it is told, which every command takes. */
    static Input because() {
        return words("because", "Why, in words").hinted("If there is something to say");
    }

    private Input among(Function<Subject, List<Choice>> offered) {
        return new Input(name, label, hint, kind, idOf, offered, usual);
    }

    Input hinted(String words) {
        return new Input(name, label, words, kind, idOf, choices, usual);
    }

    Input usually(Function<Subject, List<String>> begins) {
        return new Input(name, label, hint, kind, idOf, choices, begins);
    }

    Input usuallyToday() {
        return usually(subject -> List.of(subject.today().toString()));
    }

    /** As its place in the page is called. */
    public String id() {
        return "input-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
