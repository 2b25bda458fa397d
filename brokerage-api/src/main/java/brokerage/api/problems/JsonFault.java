package brokerage.api.problems;

import static brokerage.api.problems.Problem.broken;

import brokerage.language.Refused;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What was wrong with a JSON body, told by the field and never by its content. */
final class JsonFault {

    private JsonFault() {}

    static ProblemDetail of(Throwable unreadable) {
        @Nullable JacksonException jackson = cause(unreadable, JacksonException.class);
        @Nullable Refused refused = cause(unreadable, Refused.class);
        @Nullable BodyTooLarge tooLarge = cause(unreadable, BodyTooLarge.class);
        if (tooLarge != null)
            return Problem.of(new RequestFault(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body-too-large",
                    "",
                    "The body may have %d bytes".formatted(tooLarge.limit())));
        if (refused != null) return refused(refused, jackson == null ? "" : path(jackson));
        if (jackson == null) return fault("missing-body", "", "A JSON object is expected as the body");
        return read(jackson);
    }

    private static ProblemDetail read(JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown)
            return fault("unknown-field", path(unknown), "This field is not known here");
        if (fault instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null)
            return fault("mistyped-field", path(fault), Expected.inWords(mismatch.getTargetType()));
        if (fault instanceof StreamReadException && fault.getLocation() != null)
            return fault(
                    "malformed-json",
                    "",
                    "The JSON breaks off or is malformed at line %d, column %d"
                            .formatted(
                                    fault.getLocation().getLineNr(),
                                    fault.getLocation().getColumnNr()));
        return fault("malformed-json", path(fault), "This cannot be read as what is expected here");
    }

    /** A value that can never be right, found while it was being read: it knows its rule, the body knows its field. */
    private static ProblemDetail refused(Refused refused, String path) {
        String rule = Problem.kebab(refused.refusal().getClass());
        String field = path.isEmpty() ? refused.refusal().field() : path;
        String message = refused.refusal().inWords();
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, rule, message, broken(field, rule, message));
    }

    private static ProblemDetail fault(String rule, String field, String message) {
        return Problem.of(new RequestFault(HttpStatus.BAD_REQUEST, rule, field, message));
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) if (type.isInstance(t)) return type.cast(t);
        return null;
    }
}
