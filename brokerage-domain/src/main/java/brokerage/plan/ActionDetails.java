package brokerage.plan;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an action is.
 *
 * @param priority the number of the strategy's priority it serves, from 1 to 99
 * @param words what is to be done, in the vault
 * @param owner the post that answers for it, not the person who holds it
 * @param dueOn its last day
 * @param measure the measure it is to move: what its impact is read from
 * @param success what it is to have brought about, in the vault
 */
public record ActionDetails(
        int priority,
        VaultRef words,
        String owner,
        LocalDate dueOn,
        String measure,
        @Nullable VaultRef success) {

    private static final int LAST = 99;
    private static final Pattern WORDS_JOINED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    public ActionDetails {
        if (priority < 1 || priority > LAST)
            throw new Refused(new InvalidValue("priority", "a priority is numbered from 1 to %d".formatted(LAST)));
        mustBeWordsJoined("owner", owner);
        mustBeWordsJoined("measure", measure);
    }

    private static void mustBeWordsJoined(String field, String value) {
        if (value.length() > LONGEST || !WORDS_JOINED.matcher(value).matches())
            throw new Refused(new InvalidValue(
                    field, "lower case words joined by hyphens are expected, such as lead-commissioner"));
    }
}
