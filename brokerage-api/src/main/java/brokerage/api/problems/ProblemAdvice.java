package brokerage.api.problems;

import static brokerage.api.problems.Problem.broken;

import brokerage.api.problems.Problem.Broken;
import brokerage.api.vault.seals.VaultLocked;
import brokerage.language.Refusal;
import brokerage.language.Refused;
import brokerage.projections.BeingRebuilt;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where what went wrong becomes an HTTP answer. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "1";
    private static final String MISSING = "Required, and missing";

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused, WebRequest request) {
        Refusal refusal = refused.refusal();
        String rule = Problem.kebab(refusal.getClass());
        List<Broken> errors = broken(refusal.field(), rule, refusal.inWords());
        return answer(Problem.of(status(refusal, request), rule, refusal.inWords(), errors));
    }

    @ExceptionHandler
    ResponseEntity<Object> turnedAway(RequestFault fault) {
        return answer(Problem.of(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> turnedAway(SeveralFaults faults) {
        return answer(Problem.of(faults));
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(AggregateNotFoundException unknown) {
        return answer(Problem.of(RequestFault.notFound("This is not recorded")));
    }

    @ExceptionHandler
    ResponseEntity<Object> torn(MultipartException torn) {
        String detail = "The upload breaks off or is no multipart form";
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "malformed-multipart", detail, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException unreadable) {
        return answer(Problem.of(RequestFault.badParameter("", "What stands behind the question mark cannot be read")));
    }

    @ExceptionHandler
    ResponseEntity<Object> overtaken(ConcurrencyException overtaken) {
        String detail = "Another change of the same record went first: read it again, then try again";
        return answer(Problem.of(HttpStatus.CONFLICT, "overtaken-by-another-change", detail, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<Object> beingRebuilt(BeingRebuilt view) {
        String detail = "The view %s is being built anew and has come to %d of %d"
                .formatted(view.projection(), view.reached(), view.target());
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "view-being-rebuilt", detail, List.of()));
    }

    @ExceptionHandler({DataAccessException.class, EventStoreException.class})
    ResponseEntity<Object> unreachable(RuntimeException failure) {
        LOG.error("The database did not answer", failure);
        String detail = "The records cannot be reached just now";
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "records-unreachable", detail, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<Object> locked(VaultLocked locked) {
        LOG.error("The vault stays shut: {}", locked.getMessage());
        String detail = "What is kept under seal cannot be opened just now";
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "vault-locked", detail, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception failure) {
        LOG.error("A request failed for no fault of its own", failure);
        String detail = "The service failed; the correlation id of this answer finds out why";
        return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "service-failed", detail, List.of()));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(FieldFaults.of(invalid));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(JsonFault.of(unreadable));
    }

    /** What is mistyped in the address addresses nothing; what is mistyped behind the question mark is a mistake. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class))
            return answer(Problem.of(RequestFault.notFound("No %s has such an id".formatted(argument.getName()))));
        String name = mismatch instanceof MethodArgumentTypeMismatchException a ? a.getName() : "";
        Class<?> type = mismatch.getRequiredType() == null ? Object.class : mismatch.getRequiredType();
        return answer(Problem.of(RequestFault.badParameter(name, Expected.inWords(type))));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problem.of(RequestFault.badParameter(missing.getParameterName(), MISSING)));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problem.of(RequestFault.badParameter(missing.getRequestPartName(), MISSING)));
    }

    /** A file where words are expected. */
    @Override
    protected @Nullable ResponseEntity<Object> handleConversionNotSupported(
            ConversionNotSupportedException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch instanceof MethodArgumentConversionNotSupportedException argument
                && argument.getValue() instanceof MultipartFile)
            return answer(Problem.of(RequestFault.badParameter(argument.getName(), "Words are expected, not a file")));
        return super.handleConversionNotSupported(mismatch, headers, status, request);
    }

    /** Everything else the framework turns away: unknown addresses, methods, media types. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        String detail = body instanceof ProblemDetail framework && framework.getDetail() != null
                ? framework.getDetail()
                : known.getReasonPhrase();
        String rule = known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new ResponseEntity<>(Problem.of(known, rule, detail, List.of()), headers, known);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        var answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value())
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer.body(problem);
    }

    /** Something unknown is not found when the address names it, and wrong when the body does. */
    private static HttpStatus status(Refusal refusal, WebRequest request) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNKNOWN ->
                addressed(request).containsKey(refusal.field())
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
        };
    }

    private static Map<?, ?> addressed(WebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> map ? map : Map.of();
    }
}
