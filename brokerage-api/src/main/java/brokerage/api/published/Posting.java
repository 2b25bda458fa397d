package brokerage.api.published;

import brokerage.api.published.kafka.KafkaLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The letters of one unit of work on their way. The tracker's place in the log is the outbox: it moves only when Kafka has
 * them all.
 */
final class Posting {

    private final KafkaLine line;
    private final List<Future<RecordMetadata>> underWay = new ArrayList<>();

    private Posting(KafkaLine line) {
        this.line = line;
    }

    /**
     * Sends without waiting, but for the last of a batch: there it waits for all, because a moment later the tracker has
     * written its place, and a transaction that has written must not stay open for as long as Kafka is away. It would keep
     * PostgreSQL from tidying up behind every command.
     */
    static void send(KafkaLine line, Letter letter) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        Posting posting = batch.getOrComputeResource(Posting.class.getName(), key -> begin(line, batch));
        posting.underWay.add(line.send(letter.asRecord()));
        if (batch instanceof BatchingUnitOfWork<?> several && several.isLastMessage()) posting.awaitAll();
    }

    private static Posting begin(KafkaLine line, UnitOfWork<?> batch) {
        Posting posting = new Posting(line);
        batch.onPrepareCommit(work -> posting.awaitAll());
        return posting;
    }

    private void awaitAll() {
        underWay.forEach(line::await);
        underWay.clear();
    }
}
