package brokerage.api.published.views;

import brokerage.api.published.kafka.KafkaLine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells the views, one thread for each topic, while this node is the one on duty. */
@Component
public class ViewPublication implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewPublication.class);
    private static final int LOOK_EVERY_SECONDS = 1;

    private final DataSource database;
    private final KafkaLine kafka;
    private final Book book;
    private final List<ViewPublisher> publishers;
    private CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread watch;

    ViewPublication(DataSource database, KafkaLine kafka, Book book, ViewPass pass, Sources sources) {
        this.database = database;
        this.kafka = kafka;
        this.book = book;
        this.publishers = sources.all().stream()
                .map(source -> new ViewPublisher(source, pass, book, kafka))
                .toList();
    }

    public List<String> topics() {
        return publishers.stream().map(publisher -> publisher.source().topic()).toList();
    }

    /** Those that are never behind for long: the others are told every so often. */
    public List<String> toldAtOnce() {
        return publishers.stream()
                .map(ViewPublisher::source)
                .filter(source -> source.every().equals(Source.AT_ONCE))
                .map(Source::topic)
                .toList();
    }

    /** How many positions in the log the topic is behind, whichever node tells it. */
    public long lag(String topic) {
        return book.lag(topic);
    }

    /** What keeps this node from telling the topic, in words; empty while it does, or waits for Kafka, or is not on duty. */
    public Optional<String> trouble(String topic) {
        return publishers.stream()
                .filter(publisher -> publisher.source().topic().equals(topic))
                .findFirst()
                .flatMap(ViewPublisher::trouble);
    }

    @Override
    public synchronized void start() {
        if (isRunning()) return;
        stopped = new CountDownLatch(1);
        CountDownLatch until = stopped;
        watch = Thread.ofPlatform().daemon().name("views").start(() -> watch(until));
    }

    @Override
    public void stop() {
        Thread watching = watching();
        if (watching != null) join(watching);
    }

    @Override
    public synchronized boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Ends before the line to Kafka does. */
    @Override
    public int getPhase() {
        return kafka.getPhase() + 1;
    }

    private synchronized @Nullable Thread watching() {
        stopped.countDown();
        return watch;
    }

    private void watch(CountDownLatch until) {
        while (until.getCount() > 0) {
            try {
                Optional<Duty> duty = Duty.take(database);
                if (duty.isPresent()) serve(duty.get(), until);
                else pause(until);
            } catch (DataAccessException unreachable) {
                LOG.warn("Nobody knows who tells the views: {}", unreachable.toString());
                pause(until);
            }
        }
    }

    private void serve(Duty duty, CountDownLatch until) {
        try (duty) {
            List<Thread> threads =
                    publishers.stream().map(ViewPublication::begin).toList();
            try {
                boolean stop = false;
                while (!stop && duty.isHeld()) stop = pause(until);
            } finally {
                threads.forEach(Thread::interrupt);
                threads.forEach(ViewPublication::join);
            }
        }
    }

    private static Thread begin(ViewPublisher publisher) {
        return Thread.ofPlatform().daemon().name(publisher.source().topic()).start(publisher);
    }

    /** Answers whether it is time to stop. */
    private static boolean pause(CountDownLatch until) {
        try {
            return until.await(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            until.countDown();
            return true;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
