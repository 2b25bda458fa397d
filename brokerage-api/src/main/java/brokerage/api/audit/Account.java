package brokerage.api.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import brokerage.api.desk.Told;
import brokerage.api.door.Identity;
import brokerage.api.door.Operations;
import brokerage.api.log.ChildrenNamed;
import brokerage.api.vault.Opened;
import brokerage.language.id.Identifier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Accounts for answers: of every question that was answered, and of everything that was turned away, by whom it was asked and
 * whom it was about. Commands that were carried out stand in the audit already, with their facts.
 */
@Component
public class Account {

    /** Whoever asks without saying who they are stands in a chain of their own, of a council that nobody can be of. */
    private static final String NO_COUNCIL = "?";

    private static final String NOBODY = "";

    private static final String HELD = HeldAnswer.class.getName();

    private final Looks looks;
    private final Clock clock;

    Account(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * For an answer that is too long to be held back, or that speaks of children without showing them: accounts for it now,
     * and what the endpoint writes then goes out as it is written.
     *
     * @param about the records it is about, beside those in the address
     */
    public void now(HttpServletRequest request, Collection<? extends Identifier> about) {
        var held = (HeldAnswer) Objects.requireNonNull(request.getAttribute(HELD), "an address that is not watched");
        SortedSet<String> subjects = addressed(request);
        about.forEach(id -> subjects.add(id.value()));
        looks.add(look(request, held, Kind.READ, subjects));
        held.accounted();
    }

    HeldAnswer hold(HttpServletRequest request, HttpServletResponse response) {
        var held = new HeldAnswer(response);
        request.setAttribute(HELD, held);
        return held;
    }

    /** The answer is ready and about to leave. */
    void of(HttpServletRequest request, HeldAnswer held) {
        Optional<Kind> kind = kind(request, held.getStatus());
        if (held.isAccounted() || kind.isEmpty()) return;
        SortedSet<String> subjects = addressed(request);
        subjects.addAll(ChildrenNamed.in(held.getContentAsByteArray()));
        subjects.addAll(Opened.during(request));
        if (!subjects.isEmpty() || Identity.in(request).isPresent())
            looks.add(look(request, held, kind.get(), subjects));
    }

    /** Nothing is seen of what failed or came too often, nor changed by it. */
    private static Optional<Kind> kind(HttpServletRequest request, int status) {
        boolean asks = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value() || status == HttpStatus.TOO_MANY_REQUESTS.value())
            return Optional.empty();
        if (status >= HttpStatus.BAD_REQUEST.value()) return Optional.of(Kind.REFUSED);
        return asks ? Optional.of(Kind.READ) : Optional.empty();
    }

    private Look look(HttpServletRequest request, HttpServletResponse answer, Kind kind, SortedSet<String> subjects) {
        Optional<Identity> who = Identity.in(request);
        return new Look(
                who.map(identity -> identity.council().value()).orElse(NO_COUNCIL),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                kind,
                Operations.name(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)),
                who.map(Identity::actor).orElse(NOBODY),
                who.map(identity -> identity.role().word()).orElse(NOBODY),
                who.map(Identity::client).orElse(NOBODY),
                Identity.correlation(request),
                template(request),
                answer.getStatus(),
                subjects,
                position(answer.getHeader(Told.POSITION)));
    }

    private static String template(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "" : pattern.toString();
    }

    /** Parts of the address that read like ids; whatever else was typed there is not repeated. */
    private static SortedSet<String> addressed(HttpServletRequest request) {
        return Arrays.stream(request.getRequestURI().split("/"))
                .map(part -> UriUtils.decode(part, UTF_8))
                .filter(part -> Identifier.FORM.matcher(part).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long position(@Nullable String header) {
        return header == null ? 0 : Long.parseLong(header);
    }
}
