package brokerage.api.embedded;

/** The service refuses to start, in words for the person at the keyboard: what is wrong, and what to do about it. */
public final class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public CannotStart(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
