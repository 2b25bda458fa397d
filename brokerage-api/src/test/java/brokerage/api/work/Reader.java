package brokerage.api.work;

import brokerage.api.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who reads pages and fills in forms, without a browser. */
final class Reader {

    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String council;
    private final String actor;
    private final String role;

    Reader(int port, String council, String actor, String role) {
        this.port = port;
        this.council = council;
        this.actor = actor;
        this.role = role;
    }

    Reader as(String other) {
        return new Reader(port, council, actor, other);
    }

    HttpResponse<String> open(String page) throws IOException, InterruptedException {
        return http.send(request(page).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Not led anywhere by the answer. */
    HttpResponse<String> send(String page, Map<String, String> filled) throws IOException, InterruptedException {
        String body = filled.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .header("Accept", PAGE)
                .header("Authorization", Tokens.bearer(council, actor, role));
    }
}
