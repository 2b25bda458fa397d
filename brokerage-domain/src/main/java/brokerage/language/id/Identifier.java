package brokerage.language.id;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import java.util.regex.Pattern;

/**
 * An id in its plain form, {@code kind:council:key}. The kind keeps streams of different aggregates apart (the log is
 * unique by id alone), the council keeps councils apart, and the kinds sort in the order in which a flow locks them.
 */
public interface Identifier {

    Pattern FORM = Pattern.compile("[a-z-]+:[a-z0-9-]{1,40}:[A-Za-z0-9._-]{1,64}");

    String value();

    /** The council whose record this is. */
    default CouncilId council() {
        return new CouncilId(part(1));
    }

    /** The last part: an opaque key, or the council's own code where that says nothing about a person. */
    default String key() {
        return part(2);
    }

    private String part(int index) {
        return value().split(":", 3)[index];
    }

    /** Returns the value if it has the form of an id of this kind; otherwise refuses it. */
    static String checked(String kind, String value) {
        if (!FORM.matcher(value).matches() || !value.startsWith(kind + ":"))
            throw new Refused(new InvalidValue(kind, "an id reads %s:council:key".formatted(kind)));
        return value;
    }
}
