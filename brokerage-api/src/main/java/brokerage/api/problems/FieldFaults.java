package brokerage.api.problems;

import brokerage.api.problems.Problem.Broken;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Fields that are missing (400: the body is not what was asked for) or hold what they may not (422: it reads, but cannot be). */
final class FieldFaults {

    private static final Set<String> MISSING = Set.of("NotNull", "NotBlank", "NotEmpty");

    private FieldFaults() {}

    static ProblemDetail of(MethodArgumentNotValidException invalid) {
        List<Broken> errors =
                invalid.getFieldErrors().stream().map(FieldFaults::broken).toList();
        boolean missing = invalid.getFieldErrors().stream().anyMatch(FieldFaults::isMissing);
        String detail = errors.isEmpty() ? "The request is invalid" : inWords(errors.getFirst());
        return missing
                ? Problem.of(HttpStatus.BAD_REQUEST, "missing-field", detail, errors)
                : Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-value", detail, errors);
    }

    private static Broken broken(FieldError error) {
        String message = error.getDefaultMessage();
        return isMissing(error) || message == null
                ? new Broken(error.getField(), "missing-field", "This field is needed")
                : new Broken(error.getField(), "invalid-value", message);
    }

    private static boolean isMissing(FieldError error) {
        return MISSING.contains(error.getCode());
    }

    private static String inWords(Broken broken) {
        return "%s: %s".formatted(broken.field(), broken.message());
    }
}
