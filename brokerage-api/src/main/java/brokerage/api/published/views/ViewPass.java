package brokerage.api.published.views;

import brokerage.api.log.Log;
import brokerage.api.published.Envelope;
import brokerage.api.published.kafka.SoleLine;
import brokerage.api.published.views.Source.Reach;
import brokerage.language.id.CouncilId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells a topic what has changed in its view since it was last told. What was told is compared with how the rows read now,
 * so that it does not matter how often, or how far, an earlier attempt got.
 */
@Component
class ViewPass {

    private final Book book;
    private final Log log;
    private final TransactionTemplate transactions;

    ViewPass(Book book, Log log, TransactionTemplate transactions) {
        this.book = book;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * Answers up to where the topic tells now; unchanged while there is nothing to tell, the view is being made anew, or this
     * thread is to end.
     *
     * @throws Turn.Ended when somebody else has taken over
     */
    Turn over(Source source, Turn turn, SoleLine line) {
        Reach reach = source.reach();
        boolean anew = !reach.built().equals(turn.built());
        if (!reach.isWhole() || (!anew && reach.position() <= turn.position())) return turn;
        List<String> scopes = scopes(source, anew ? 0 : turn.position(), reach.position());
        int atOnce = source.scopesAtOnce();
        for (int n = 0; n < scopes.size(); n += atOnce) {
            if (Thread.currentThread().isInterrupted()) return turn;
            tell(source, turn, reach, scopes.subList(n, Math.min(n + atOnce, scopes.size())), line);
        }
        Turn reached = turn.reached(reach);
        transactions.executeWithoutResult(work -> book.reach(reached));
        return reached;
    }

    /** From the start: those too whose streams nobody knows any more. */
    private List<String> scopes(Source source, long after, long upTo) {
        var scopes = source.scopesTold(after, upTo);
        if (after == 0) scopes.addAll(book.scopes(source.topic()));
        return List.copyOf(scopes);
    }

    private void tell(Source source, Turn turn, Reach reach, List<String> scopes, SoleLine line) {
        Changes changes =
                Changes.between(book.published(source.topic(), scopes), source.rows(scopes, reach.position()));
        if (changes.isNone()) return;
        if (!source.reach().built().equals(reach.built())) throw new MadeAnew(source.topic());
        transactions.executeWithoutResult(work -> book.strikeOut(turn, changes));
        line.deliver(letters(source, changes, reach.position()));
        transactions.executeWithoutResult(work -> book.write(turn, changes));
    }

    /** A tombstone's position is the one at which its row was missed. */
    private List<ProducerRecord<String, byte[]>> letters(Source source, Changes changes, long at) {
        Stream<Long> told = changes.come().stream().map(row -> row.message().position());
        Map<Long, Instant> recorded =
                log.recordedAt(Stream.concat(told, Stream.of(at)).distinct().toList());
        List<ProducerRecord<String, byte[]>> letters = new ArrayList<>();
        for (ViewRow row : changes.come()) {
            long position = row.message().position();
            String id = "%s/%s@%d.%.8s".formatted(source.topic(), row.key(), position, row.digest());
            letters.add(new Envelope(
                            source.topic(), row.key(), id, council(row.scope()), when(recorded, position), position)
                    .around(row.message()));
        }
        for (Published gone : changes.gone()) {
            String id = "%s/%s@%d".formatted(source.topic(), gone.key(), at);
            letters.add(new Envelope(source.topic(), gone.key(), id, council(gone.scope()), when(recorded, at), at)
                    .empty(source.message()));
        }
        return letters;
    }

    private static Instant when(Map<Long, Instant> recorded, long position) {
        return Objects.requireNonNull(recorded.get(position), "nothing was recorded there");
    }

    private static CouncilId council(String scope) {
        return new CouncilId(scope.split(":", 3)[1]);
    }

    /** Its tables were emptied while they were read. */
    static final class MadeAnew extends RuntimeException {

        MadeAnew(String topic) {
            super(topic + " is made anew while it is told");
        }
    }
}
