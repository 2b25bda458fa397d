package brokerage.api.imports;

import brokerage.api.imports.ImportRefusal.ImportUnderWay;
import brokerage.api.imports.telling.Progress;
import brokerage.api.log.Caller;
import brokerage.api.vault.Keys;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The imports that run in this process, one at a time for each council, each in a thread of its own. Stops, between two
 * rows, before anything else of the service does.
 */
@Component
class ImportRuns implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Duration SAVE_EVERY = Duration.ofMillis(200);

    private final DataSource database;
    private final ImportBook book;
    private final ImportRun run;
    private final Keys keys;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("import-", 0).factory());
    private volatile boolean running;
    private volatile boolean stopping;

    ImportRuns(DataSource database, ImportBook book, ImportRun run, Keys keys) {
        this.database = database;
        this.book = book;
        this.run = run;
        this.keys = keys;
    }

    /**
     * Begins an import and answers at once.
     *
     * @throws Refused when one of the same council is under way
     */
    ImportId begin(Caller caller, Handed handed) {
        CouncilId council = caller.council();
        CouncilLock lock =
                CouncilLock.take(database, council).orElseThrow(() -> new Refused(new ImportUnderWay(council)));
        try {
            book.interrupted(council);
            ImportId id = ImportId.of(council, keys.next());
            var progress = new Progress(handed.upload().rows(), new Saving(id));
            book.begin(id, caller, handed, progress);
            threads.execute(() -> run(id, caller, handed, progress, lock));
            return id;
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private void run(ImportId id, Caller caller, Handed handed, Progress progress, CouncilLock lock) {
        try (lock) {
            try {
                long position = run.tell(handed.upload(), caller, progress);
                book.end(id, progress, ImportState.FINISHED, position, lock);
            } catch (ImportStopped stopped) {
                book.end(id, progress, ImportState.INTERRUPTED, null, lock);
            } catch (RuntimeException failure) {
                LOG.error("{} failed", id, failure);
                book.end(id, progress, ImportState.FAILED, null, lock);
            }
        } catch (RuntimeException failure) {
            LOG.error("{} has ended, which could not be written down", id, failure);
        }
    }

    /** What the last process left running died with it, unless another node has it. */
    @Override
    public void start() {
        for (CouncilId council : book.councilsRunning())
            CouncilLock.take(database, council).ifPresent(lock -> {
                try (lock) {
                    book.interrupted(council);
                }
            });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopping = true;
        threads.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started last and stopped first: while it runs, all that commands need is there. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** Writes progress down often enough to watch, seldom enough not to slow it. */
    private final class Saving implements Consumer<Progress> {

        private final ImportId id;
        private long saved = System.nanoTime();

        Saving(ImportId id) {
            this.id = id;
        }

        @Override
        public void accept(Progress progress) {
            if (stopping) throw new ImportStopped();
            long now = System.nanoTime();
            if (now - saved < SAVE_EVERY.toNanos()) return;
            saved = now;
            book.save(id, progress);
        }
    }
}
