package brokerage.api.council;

import brokerage.api.council.GridReferences.Place;
import brokerage.api.vault.Vault;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.Identifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out how far from home a child is or would be placed, by the two postcodes in the vault as they read now. The
 * postcodes go no further: what is recorded is the distance, the authority and its area.
 */
@Component
public class Distances {

    private final Vault vault;
    private final GridReferences references;
    private final Councils councils;

    Distances(Vault vault, GridReferences references, Councils councils) {
        this.vault = vault;
        this.references = references;
        this.councils = councils;
    }

    /** As far as it is known: a child or a home without a postcode, or one that nobody has located, leaves it open. */
    public Whereabouts between(ChildRef child, HomeId home) {
        return between(child, List.of(home)).getOrDefault(home, Whereabouts.UNKNOWN);
    }

    /** To each of these homes; where nothing is known of one it is missing. */
    public Map<HomeId, Whereabouts> between(ChildRef child, Collection<HomeId> homes) {
        List<HomeId> own = homes.stream()
                .filter(home -> home.council().equals(child.council()))
                .toList();
        Map<Identifier, Place> places = places(child, own);
        @Nullable Place from = places.get(child);
        Map<HomeId, Whereabouts> known = new HashMap<>();
        for (HomeId home : own) {
            Place to = places.get(home);
            if (to != null) known.put(home, whereabouts(from, to, home));
        }
        return known;
    }

    private Whereabouts whereabouts(@Nullable Place from, Place to, HomeId home) {
        return new Whereabouts(
                from == null ? null : from.metresTo(to),
                to.authority(),
                councils.of(home.council()).areaOf(to.authority()));
    }

    private Map<Identifier, Place> places(ChildRef child, List<HomeId> homes) {
        Map<Identifier, String> postcodes = new HashMap<>();
        vault.postcodes(Stream.concat(Stream.of(child), homes.stream()).toList())
                .forEach((whose, postcode) -> postcodes.put(whose, GridReferences.written(postcode)));
        Map<String, Place> located = references.of(postcodes.values());
        Map<Identifier, Place> places = new HashMap<>();
        postcodes.forEach((whose, postcode) -> {
            Place place = located.get(postcode);
            if (place != null) places.put(whose, place);
        });
        return places;
    }
}
