package brokerage.api.imports.telling;

/**
 * What a row said when it was last taken.
 *
 * @param stream the record it was told to
 * @param content its facts as JSON, personal data as references only; empty when it was taken back since
 */
public record Told(String stream, String content) {

    static final String NOTHING = "";
}
