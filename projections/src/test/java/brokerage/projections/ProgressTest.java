package brokerage.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProgressTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final JdbcClient sql = JdbcClient.create(FreshDatabase.create());
    private final Progress progress = new Progress(sql);

    @BeforeEach
    void a_projection_has_reached_position_5() {
        sql.sql("create table projection (name text, position bigint, target bigint, generation bigint)")
                .update();
        sql.sql("insert into projection values ('journey', 5, 0, 0)").update();
    }

    @Test
    void what_is_reached_already_is_not_waited_for() throws Exception {
        assertThat(progress.await("journey", 5, Duration.ZERO)).isTrue();
        assertThat(progress.answering("journey", Moment.LATEST)).isEqualTo(5);
        assertThat(progress.answering("journey", 3)).isEqualTo(3);
    }

    @Test
    void patience_ends() throws Exception {
        assertThat(progress.await("journey", 6, Duration.ofMillis(120))).isFalse();
    }

    @Test
    void who_waits_is_woken_by_a_commit_of_this_process() throws Exception {
        CompletableFuture<Boolean> waiting = waiting();
        progress.heard("journey", 6);

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_waits_sees_a_commit_of_another_process() throws Exception {
        CompletableFuture<Boolean> waiting = waiting();
        sql.sql("update projection set position = 6").update();

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
    }

    private CompletableFuture<Boolean> waiting() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return progress.await("journey", 6, LONG);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }
}
