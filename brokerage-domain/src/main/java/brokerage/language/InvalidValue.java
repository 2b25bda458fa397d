package brokerage.language;

/** A value that breaks its own rule, whatever is recorded. */
public record InvalidValue(String field, String inWords) implements Refusal {

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
