package brokerage.meeting;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a pack was made from, and what came of it: enough to make it again and to see whether it is the same.
 *
 * @param asAt the night its figures are of
 * @param since the earlier night they are compared with
 * @param position in the log up to which the record was believed
 * @param sections the questions it answers, by their names, in its order
 * @param digest of all it says: SHA-256 in lower case hexadecimal
 */
public record FrozenPack(LocalDate asAt, LocalDate since, long position, List<String> sections, String digest) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public FrozenPack {
        sections = List.copyOf(sections);
        if (!since.isBefore(asAt))
            throw new Refused(new InvalidValue("since", "a pack is compared with an earlier date than its own"));
        if (!SHA_256.matcher(digest).matches())
            throw new Refused(new InvalidValue("digest", "64 hexadecimal digits in lower case are expected"));
    }
}
