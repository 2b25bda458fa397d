package brokerage.referral.request;

import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a referral asks for. In an emergency much of it is not known yet.
 *
 * @param neededBy the first night in the new home
 * @param wanted the types asked for
 * @param carePlan the type the care plan recommends
 * @param words what there is no word for, in the vault
 */
public record Request(
        Urgency urgency,
        @Nullable LocalDate neededBy,
        List<PlacementType> wanted,
        @Nullable CarePlanType carePlan,
        @Nullable PreferredLocation location,
        @Nullable Considerations considerations,
        @Nullable VaultRef words) {

    public Request {
        wanted = Listing.of(wanted);
    }

    /** What is still to be said before a planned search can begin, by the names of the fields. */
    public List<String> missing() {
        return Stream.of(
                        neededBy == null ? "neededBy" : null,
                        wanted.isEmpty() ? "wanted" : null,
                        carePlan == null ? "carePlan" : null,
                        location == null ? "location" : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
