package brokerage.api.reading;

import brokerage.api.problems.RequestFault;
import brokerage.projections.Page;
import org.jspecify.annotations.Nullable;

/** Which part of a long list an address asks for. */
public final class Part {

    public static final String USUAL = "100";
    private static final int MOST = 500;

    private Part() {}

    public static Page.Asked of(int limit, @Nullable String after) {
        if (limit < 1 || limit > MOST)
            throw RequestFault.badParameter("limit", "Between 1 and %d are expected".formatted(MOST));
        if (after != null && !after.matches("[A-Za-z0-9:._-]{1,120}"))
            throw RequestFault.badParameter("after", "The id a page gave as next is expected");
        return new Page.Asked(after, limit);
    }
}
