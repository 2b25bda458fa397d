package brokerage.kill;

import brokerage.api.Tokens;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Somebody who tells facts one after another and tells each again, under the same key, until it is acknowledged, however
 * often the service dies meanwhile. Of several services they turn to the next when one does not answer.
 */
final class Officer {

    /** What was acknowledged, by key: the record's address, and the position. */
    record Acknowledged(String location, long position) {}

    final ConcurrentMap<String, Acknowledged> acknowledged = new ConcurrentSkipListMap<>();

    /** From the first attempt to the acknowledgement, at the longest, in milliseconds. */
    final AtomicLong longestWait = new AtomicLong();

    private final List<ServiceProcess> services;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Officer(ServiceProcess... services) {
        this.services = List.of(services);
    }

    Acknowledged tell(String key, String path, String json) throws InterruptedException {
        long began = System.nanoTime();
        while (true) {
            ServiceProcess service = services.get(Math.floorMod(turn.get(), services.size()));
            try {
                Acknowledged told = told(key, http.send(request(service, key, path, json), BodyHandlers.ofString()));
                longestWait.accumulateAndGet((System.nanoTime() - began) / 1_000_000, Math::max);
                return told;
            } catch (IOException gone) {
                turn.incrementAndGet(); // nobody knows whether it was stored: say it again, to the next
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

    private static HttpRequest request(ServiceProcess service, String key, String path, String json) {
        var request = HttpRequest.newBuilder(service.at(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json));
        return request.header("Authorization", Tokens.bearer("oxfordshire", "pat", "brokerage_team_manager"))
                .build();
    }
}
