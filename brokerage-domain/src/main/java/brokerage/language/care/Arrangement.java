package brokerage.language.care;

import brokerage.language.id.ContractId;
import org.jspecify.annotations.Nullable;

/**
 * How a placement is arranged from a date.
 *
 * @param contract the contract it is called off from; none for the council's own and for spot
 * @param carePlan the type the care plan recommends; not known in an emergency
 */
public record Arrangement(
        PlacementType type,
        Basis basis,
        @Nullable ContractId contract,
        @Nullable CarePlanType carePlan) {}
