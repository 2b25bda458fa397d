package brokerage.projections;

/**
 * Said instead of an answer while a projection is behind the end the log had when its rebuild began: half a history would
 * be a wrong answer, not an old one. Try again later.
 */
public final class BeingRebuilt extends RuntimeException {

    private final String projection;
    private final long reached;
    private final long target;

    public BeingRebuilt(String projection, long reached, long target) {
        super("%s is being rebuilt: %d of %d".formatted(projection, reached, target));
        this.projection = projection;
        this.reached = reached;
        this.target = target;
    }

    public String projection() {
        return projection;
    }

    /** The position in the log it has reached. */
    public long reached() {
        return reached;
    }

    /** The position from which it answers again. */
    public long target() {
        return target;
    }
}
