package brokerage.api.audit.proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a council's chain. Written as {@code number:hash}, to be noted down where nobody who reaches the database does.
 *
 * @param n the number of an entry; 0 before the first
 * @param hash of that entry, and through it of all before, in hexadecimal digits
 */
record Link(long n, String hash) {

    private static final Pattern NOTED = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    static Link beforeFirst(String council) {
        return new Link(0, new Form().text(council).sha256());
    }

    static Optional<Link> noted(String text) {
        Matcher noted = NOTED.matcher(text);
        return noted.matches()
                ? Optional.of(new Link(Long.parseLong(noted.group(1)), noted.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%d:%s".formatted(n, hash);
    }
}
