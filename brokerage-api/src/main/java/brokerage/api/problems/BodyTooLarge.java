package brokerage.api.problems;

import java.io.IOException;

/** The body of a request goes on beyond what its address takes. */
public final class BodyTooLarge extends IOException {

    private final long limit;

    public BodyTooLarge(long limit) {
        super("more than %d bytes".formatted(limit));
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
