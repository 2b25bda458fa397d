package brokerage.projections.demand.learnt;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.past.AgeBand;
import brokerage.projections.demand.past.Stayed;
import java.util.EnumMap;
import java.util.Map;

/** Numbers every combination of type, age band and time in placement, so that rates can stand in arrays. */
public final class Cells {

    public static final int TYPES = PlacementType.values().length;
    public static final int ROWS = TYPES * AgeBand.COUNT;
    public static final int COUNT = ROWS * Stayed.COUNT;

    private static final Map<PlacementType, Integer> NUMBERS = new EnumMap<>(PlacementType.class);

    static {
        for (PlacementType type : PlacementType.values()) NUMBERS.put(type, NUMBERS.size());
    }

    private Cells() {}

    public static int type(PlacementType type) {
        return NUMBERS.getOrDefault(type, 0);
    }

    /** Of a type and an age band. */
    public static int row(int type, AgeBand age) {
        return type * AgeBand.COUNT + age.nth();
    }

    public static int of(int type, AgeBand age, Stayed stayed) {
        return row(type, age) * Stayed.COUNT + stayed.nth();
    }

    static int type(int cell) {
        return cell / (AgeBand.COUNT * Stayed.COUNT);
    }

    static int age(int cell) {
        return cell / Stayed.COUNT % AgeBand.COUNT;
    }

    static int stayed(int cell) {
        return cell % Stayed.COUNT;
    }
}
