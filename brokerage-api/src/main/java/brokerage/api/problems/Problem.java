package brokerage.api.problems;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Puts problem details together: the rule is the type, the same rule in words the title. */
final class Problem {

    /** One thing that is wrong, where it stands (empty: in the whole), and which rule says so. */
    record Broken(String field, String rule, String message) {}

    private Problem() {}

    static ProblemDetail of(HttpStatusCode status, String rule, String detail, List<Broken> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + rule));
        problem.setTitle(words(rule));
        problem.setProperty("errors", errors);
        return problem;
    }

    static ProblemDetail of(RequestFault fault) {
        return of(
                fault.status(),
                fault.rule(),
                fault.getMessage(),
                broken(fault.field(), fault.rule(), fault.getMessage()));
    }

    static ProblemDetail of(SeveralFaults faults) {
        List<Broken> errors = faults.faults().stream()
                .map(fault -> new Broken(fault.field(), fault.rule(), fault.inWords()))
                .toList();
        return of(HttpStatus.UNPROCESSABLE_CONTENT, faults.rule(), faults.inWords(), errors);
    }

    /** The broken rule; with no field it lies in the request as a whole. */
    static List<Broken> broken(String field, String rule, String message) {
        return List.of(new Broken(field, rule, message));
    }

    /** The name of a rule's class as the type of a problem. */
    static String kebab(Class<?> rule) {
        return rule.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(String rule) {
        return Character.toUpperCase(rule.charAt(0)) + rule.substring(1).replace('-', ' ');
    }
}
