package brokerage.api.bench;

import brokerage.api.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One connection to the service, of one council. */
final class Caller implements AutoCloseable {

    private static final String BOUNDARY = "bench-boundary";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final String council;

    Caller(int port, String council) {
        this.port = port;
        this.council = council;
    }

    HttpResponse<String> child(String localId) throws IOException, InterruptedException {
        return sent(
                request("/api/v1/children")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"localId": "%s", "dateOfBirth": "2012-05-01", "homePostcode": "OX1 1AA", "uasc": false,
                                 "careStartedOn": "2023-01-02"}""".formatted(localId)))
                        .build(),
                201);
    }

    HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return sent(request(path).build(), 200);
    }

    /** In milliseconds. */
    double timed(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        read(path);
        return (System.nanoTime() - start) / 1e6;
    }

    /** The address of the import's report. */
    String bring(Map<String, byte[]> files) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var file : files.entrySet()) {
            body.writeBytes("""
                    --%s\r
                    Content-Disposition: form-data; name="files"; filename="%s"\r
                    Content-Type: text/csv\r
                    \r
                    """.formatted(BOUNDARY, file.getKey()).getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.getValue());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return sent(
                        request("/api/v1/imports")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        202)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpResponse<String> sent(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", Tokens.bearer(council, "bench", "brokerage_team_manager"));
    }
}
