package brokerage.api.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which children a text speaks of, by their pseudonyms: nothing else in an event, an answer or an address reads like one.
 * So no event and no endpoint has to say whom it names, and none can forget to.
 */
public final class ChildrenNamed {

    private static final Pattern CHILD = Pattern.compile("\\bchild:[a-z0-9-]{1,40}:[A-Za-z0-9._-]{1,64}");

    private ChildrenNamed() {}

    /**
     * Each of them once.
     *
     * @param text in UTF-8, JSON or any other
     */
    public static Set<String> in(byte[] text) {
        Set<String> children = new TreeSet<>();
        Matcher named = CHILD.matcher(new String(text, ISO_8859_1));
        while (named.find()) children.add(named.group());
        return children;
    }
}
