package brokerage.api.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Another JVM with a data folder of its own choosing and a database in it, there to be killed. */
final class OtherService {

    private static final String READY = "ready";

    private OtherService() {}

    /** Returns once it holds the folder and has stored a fact. */
    static Process on(Path folder) throws IOException {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherService.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader words =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
        String word = words.readLine();
        while (word != null && !word.equals(READY)) {
            word = words.readLine();
        }
        return other;
    }

    static JdbcClient ask(PostgresServer server) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.database("tried"), PostgresServer.OWNER, PostgresServer.OWNER));
    }

    public static void main(String[] folder) throws InterruptedException {
        PostgresServer server = PostgresServer.start(DataFolder.take(Path.of(folder[0])), 0, TestServers.BINARIES);
        ask(server)
                .sql("create table survivor as select 'told before the kill' as fact")
                .update();
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
