package brokerage.api.imports;

/** Ends a running import between two rows, because the service stops. */
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped() {
        super("the service stops", null, false, false);
    }
}
