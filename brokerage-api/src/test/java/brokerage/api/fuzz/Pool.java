package brokerage.api.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that answers have named so far, so that the next requests find something. */
final class Pool {

    private static final Pattern ID = Pattern.compile("\\b([a-z]+):" + Shots.COUNCIL + ":[A-Za-z0-9._-]{1,64}");
    private static final Pattern PART = Pattern.compile(
            "(child|referral)(:[a-z0-9-]+:[A-Za-z0-9._-]+)(?:/placements/|#)((placement|match|offer):[a-z0-9-]+:[A-Za-z0-9._-]+)");
    private static final int MOST = 300;

    /** A part, and the record it is part of. */
    record Owned(String owner, String part) {}

    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, List<Owned>> parts = new HashMap<>();

    /** Of such a part one that is known with its owner. */
    Optional<Owned> owned(String kind, Random random) {
        List<Owned> known = parts.getOrDefault(kind, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    void learn(String answer) {
        Matcher part = PART.matcher(answer);
        while (part.find()) keep(parts, part.group(4), new Owned(part.group(1) + part.group(2), part.group(3)));
        Matcher found = ID.matcher(answer);
        while (found.find()) keep(ids, found.group(1), found.group());
    }

    /** What has names of its own. */
    void learn(String kind, List<String> names) {
        names.forEach(name -> keep(ids, kind, name));
    }

    /** The oldest is forgotten, so that no record grows for as long as requests are sent. */
    private static <T> void keep(Map<String, List<T>> known, String kind, T one) {
        List<T> same = known.computeIfAbsent(kind, any -> new ArrayList<>());
        if (same.contains(one)) return;
        if (same.size() == MOST) same.removeFirst();
        same.add(one);
    }

    /** Of this kind, if one is known; of any other now and then. */
    String any(String kind, Random random) {
        List<String> known = ids.getOrDefault(random.nextInt(20) == 0 ? "home" : kind, List.of());
        return known.isEmpty() ? kind + ":fuzz:nobody" : known.get(random.nextInt(known.size()));
    }

    boolean knows(String kind) {
        return ids.containsKey(kind);
    }
}
