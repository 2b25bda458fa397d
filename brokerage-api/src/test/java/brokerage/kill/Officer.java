package brokerage.kill;

import brokerage.api.Tokens;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Somebody who tells facts one after another and tells each again, under the same key, until it is acknowledged, however
 * often the service dies meanwhile.
 */
final class Officer {

    /** What was acknowledged, by key: the record's address, and the position. */
    record Acknowledged(String location, long position) {}

    final ConcurrentMap<String, Acknowledged> acknowledged = new ConcurrentSkipListMap<>();

    private final ServiceProcess service;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Officer(ServiceProcess service) {
        this.service = service;
    }

    Acknowledged tell(String key, String path, String json) throws InterruptedException {
        while (true) {
            try {
                return told(key, http.send(request(key, path, json), BodyHandlers.ofString()));
            } catch (IOException gone) {
                Thread.onSpinWait(); // the service is down; nobody knows whether it was stored: say it again
            }
        }
    }

    private Acknowledged told(String key, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 500) throw new IOException("going down: " + answer.statusCode());
        if (answer.statusCode() != 201)
            throw new IllegalStateException(key + ": " + answer.statusCode() + " " + answer.body());
        var receipt = new Acknowledged(
                answer.headers().firstValue("Location").orElseThrow(),
                Long.parseLong(answer.headers().firstValue("Brokerage-Position").orElseThrow()));
        Acknowledged before = acknowledged.putIfAbsent(key, receipt);
        if (before != null && !before.equals(receipt))
            throw new IllegalStateException(key + " answered twice, otherwise");
        return receipt;
    }

    private HttpRequest request(String key, String path, String json) {
        var request = HttpRequest.newBuilder(service.at(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json));
        return request.header("Authorization", Tokens.bearer("oxfordshire", "pat", "brokerage_team_manager"))
                .build();
    }
}
