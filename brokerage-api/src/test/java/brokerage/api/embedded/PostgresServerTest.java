package brokerage.api.embedded;

import static brokerage.api.embedded.OtherService.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All tests share one folder, as the starts of one service do; only the very first has to make the cluster. */
class PostgresServerTest {

    private static final Path folder = TestFolders.fresh();

    private DataFolder data;

    @BeforeEach
    void take() {
        data = DataFolder.take(folder);
    }

    @AfterEach
    void release() throws IOException {
        data.close();
    }

    @Test
    void a_restart_keeps_the_data() throws IOException {
        try (PostgresServer first = start()) {
            ask(first).sql("create table kept (fact text)").update();
            ask(first)
                    .sql("insert into kept values ('told before the restart')")
                    .update();
        }
        try (PostgresServer second = start()) {
            assertThat(ask(second)
                            .sql("select fact from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("told before the restart");
        }
    }

    @Test
    void a_killed_service_leaves_its_server_running_and_the_next_one_stops_it_and_finds_its_facts() throws Exception {
        data.close();
        Process other = OtherService.on(folder);
        assertThatThrownBy(() -> DataFolder.take(folder)).isInstanceOf(CannotStart.class);
        other.destroyForcibly().waitFor();
        data = DataFolder.take(folder);
        LeftRunning orphan = leftRunning().orElseThrow();

        try (PostgresServer next = start()) {
            assertThat(orphan.isRunning()).isFalse();
            assertThat(ask(next)
                            .sql("select fact from survivor")
                            .query(String.class)
                            .single())
                    .isEqualTo("told before the kill");
        }
    }

    @Test
    void what_is_committed_survives_a_power_cut() throws IOException {
        try (PostgresServer server = start()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(ask(server)
                                .sql("show " + setting)
                                .query(String.class)
                                .single())
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void the_service_is_no_superuser() throws IOException {
        try (PostgresServer server = start()) {
            assertThat(ask(server)
                            .sql("select rolsuper from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void a_port_that_somebody_else_has_is_refused_with_the_property_to_change() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(data, somebody.getLocalPort(), TestServers.BINARIES))
                    .isInstanceOfSatisfying(
                            CannotStart.class,
                            refused -> assertThat(refused.remedy()).contains("brokerage.embedded.postgres-port"));
        }
    }

    @Test
    void a_process_that_merely_has_the_number_is_left_alone() throws IOException {
        Path stale = Files.createDirectories(TestFolders.fresh());
        long ours = ProcessHandle.current().pid();
        Files.writeString(stale.resolve("postmaster.pid"), ours + "\n" + stale + "\n");
        assertThat(LeftRunning.serverOf(stale)).isEmpty();
    }

    @Test
    void a_first_start_that_was_cut_short_is_set_aside() throws IOException {
        Path parent = Files.createDirectories(TestFolders.fresh());
        Path half = Files.createDirectory(parent.resolve("postgres"));
        Files.writeString(half.resolve("PG_VERSION"), "18");

        new PostgresFolder(half).makeReady();

        assertThat(half).doesNotExist();
        assertThat(parent)
                .isDirectoryContaining(child -> child.getFileName().toString().startsWith("postgres.unfinished-"));
    }

    @Test
    void programs_that_were_only_half_unpacked_are_unpacked_again() throws IOException {
        Path programs = TestFolders.fresh();
        Path half = Files.createDirectories(programs.resolve("PG-half/bin"));
        Path whole = Files.createDirectories(programs.resolve("PG-whole/bin"));
        Files.createFile(programs.resolve("PG-whole/.exists"));

        new PostgresBinaries(programs).dropUnfinished();

        assertThat(half).doesNotExist();
        assertThat(whole).exists();
    }

    private PostgresServer start() {
        return PostgresServer.start(data, 0, TestServers.BINARIES);
    }

    private Optional<LeftRunning> leftRunning() throws IOException {
        return LeftRunning.serverOf(data.resolve("postgres"));
    }
}
