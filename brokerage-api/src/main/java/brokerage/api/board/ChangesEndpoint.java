package brokerage.api.board;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.audit.Account;
import brokerage.api.door.Addresses;
import brokerage.api.log.Log;
import brokerage.projections.Progress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says that the council's record has changed, not how, so that an open page fetches itself again (server-sent events, HTML
 * Living Standard 9.2). A stream ends after a minute and its reader comes back by itself, with the position it has heard of, so
 * that nothing recorded meanwhile is missed. A stream takes a thread of the server: of too many at once some wait their turn.
 */
@Controller
class ChangesEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ChangesEndpoint.class);
    private static final Duration STREAM = Duration.ofMinutes(1);
    /** For what another instance recorded; this one's own news come at once. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(400);

    private static final Duration CATCH_UP = Duration.ofSeconds(2);
    private static final List<String> PROJECTIONS =
            List.of("journey", "occupancy", "register", "referral", "pipeline", "money");

    private static final int AT_ONCE = 50;

    private final Semaphore streams = new Semaphore(AT_ONCE);
    private final Log log;
    private final Progress progress;
    private final Account account;
    private final Clock clock;
    private volatile boolean closing;

    ChangesEndpoint(@Qualifier("logOfOneCouncil") Log log, Progress progress, Account account, Clock clock) {
        this.log = log;
        this.progress = progress;
        this.account = account;
        this.clock = clock;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    /**
     * @param since the position the page was drawn at
     * @param heard the last position told to a reader who comes back
     */
    @GetMapping(value = Addresses.BOARD + "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Requires(Permission.READ_VIEWS)
    void changes(
            @RequestParam(required = false) @Nullable Long since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long heard,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        account.now(request, List.of());
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("Cache-Control", "no-store");
        try {
            Long from = heard == null ? since : heard;
            tell(from == null ? log.head() : from, response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("An open page was closed", gone);
        }
    }

    private void tell(long from, OutputStream out) throws IOException, InterruptedException {
        if (!streams.tryAcquire()) {
            say("retry: 10000\nid: %d\n\n".formatted(from), out);
            return;
        }
        try {
            listen(from, out);
        } finally {
            streams.release();
        }
    }

    private void listen(long from, OutputStream out) throws IOException, InterruptedException {
        say("retry: 500\nid: %d\n\n".formatted(from), out);
        Optional<Instant> newest = log.recordedBy(from);
        Instant end = clock.instant().plus(STREAM);
        while (!closing && clock.instant().isBefore(end)) {
            long head = log.head();
            Optional<Instant> now = log.recordedBy(head);
            say(now.equals(newest) ? ":\n\n" : changed(head), out);
            newest = now;
            progress.listen("journey", head, LOOK_EVERY);
        }
    }

    /** Fails once nobody listens any more, which ends the stream. */
    private static void say(String words, OutputStream out) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Told when whoever looks again sees it. */
    private String changed(long head) throws InterruptedException {
        for (String projection : PROJECTIONS) progress.await(projection, head, CATCH_UP);
        return "event: changed\nid: %1$d\ndata: %1$d\n\n".formatted(head);
    }
}
