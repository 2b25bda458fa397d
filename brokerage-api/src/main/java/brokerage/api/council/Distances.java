package brokerage.api.council;

import brokerage.api.council.GridReferences.Place;
import brokerage.api.vault.Vault;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        if (!home.council().equals(child.council())) return Whereabouts.UNKNOWN;
        Map<Identifier, Place> places = places(child, home);
        @Nullable Place from = places.get(child);
        @Nullable Place to = places.get(home);
        if (to == null) return Whereabouts.UNKNOWN;
        return new Whereabouts(
                from == null ? null : from.metresTo(to),
                to.authority(),
                councils.of(home.council()).areaOf(to.authority()));
    }

    private Map<Identifier, Place> places(ChildRef child, HomeId home) {
        Map<Identifier, String> postcodes = new HashMap<>();
        vault.postcodes(List.of(child, home))
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
