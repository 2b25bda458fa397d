package brokerage.api.published.views;

import brokerage.api.published.kafka.KafkaLine;
import brokerage.api.published.kafka.SoleLine;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one topic told for as long as its thread is on duty. What fails is tried again for ever, with all that has happened
 * meanwhile; no topic waits for another.
 */
final class ViewPublisher implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewPublisher.class);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final Source source;
    private final ViewPass pass;
    private final Book book;
    private final KafkaLine kafka;
    private volatile @Nullable String trouble;

    ViewPublisher(Source source, ViewPass pass, Book book, KafkaLine kafka) {
        this.source = source;
        this.pass = pass;
        this.book = book;
        this.kafka = kafka;
    }

    Source source() {
        return source;
    }

    /** What keeps it from telling, in words; empty while it tells, or waits for Kafka or for more. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                attempt();
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
        } catch (InterruptedException offDuty) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() throws InterruptedException {
        try (SoleLine line = kafka.sole(book.line(source.topic()))) {
            tell(line);
        } catch (KafkaException waits) {
            trouble = null;
            if (!(waits instanceof RetriableException)
                    && !Thread.currentThread().isInterrupted())
                LOG.warn("{} is told anew: {}", source.topic(), waits.toString());
        } catch (Turn.Ended ended) {
            LOG.info("Somebody else tells {} now: {}", source.topic(), ended.getMessage());
        } catch (ViewPass.MadeAnew meanwhile) {
            LOG.info("{}", meanwhile.getMessage());
        } catch (RuntimeException failure) {
            if (!Thread.currentThread().isInterrupted()) failed(failure);
        }
    }

    private void tell(SoleLine line) throws InterruptedException {
        Turn turn = book.take(source.topic());
        while (true) {
            long began = System.nanoTime();
            turn = pass.over(source, turn, line);
            trouble = null;
            source.listen(turn.position());
            Duration every = source.every();
            Thread.sleep(every.minusNanos(Math.min(System.nanoTime() - began, every.toNanos())));
        }
    }

    /** Said once, however often it is tried. */
    private void failed(RuntimeException failure) {
        if (!failure.toString().equals(trouble)) LOG.error("{} cannot be told", source.topic(), failure);
        trouble = failure.toString();
    }
}
