package brokerage.api.work;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages and fills in forms, without a browser. */
final class Reader {

    private static final String PAGE = "text/html";

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

    HttpResponse<String> tell(String form, Map<String, String> more) throws IOException, InterruptedException {
        return tell(form, "", more);
    }

    /** As somebody fills a form in who leaves what stands in it already. */
    HttpResponse<String> tell(String form, String asked, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> filled = opened(asked.isEmpty() ? form : form + "?" + asked);
        filled.putAll(more);
        HttpResponse<String> answer = send(form, filled);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    /** What stands in a form when it is opened. */
    Map<String, String> opened(String form) throws IOException, InterruptedException {
        String[] address = form.split("\\?", 2);
        HttpResponse<String> page = open(address[0] + "/new" + (address.length > 1 ? "?" + address[1] : ""));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        Map<String, String> filled = new LinkedHashMap<>();
        Matcher inputs = Pattern.compile("<input [^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"([^>]*)>")
                .matcher(page.body());
        while (inputs.find())
            if (!inputs.group().matches("(?s).*type=\"(checkbox|radio)\".*")
                    || inputs.group().contains("checked"))
                filled.put(inputs.group(1), inputs.group(2).replace("&quot;", "\""));
        Matcher texts = Pattern.compile("<textarea [^>]*name=\"([^\"]+)\"[^>]*>([^<]*)<")
                .matcher(page.body());
        while (texts.find()) filled.put(texts.group(1), texts.group(2));
        Matcher selects = Pattern.compile("(?s)<select [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>")
                .matcher(page.body());
        while (selects.find()) {
            Matcher chosen = Pattern.compile("value=\"([^\"]+)\" selected").matcher(selects.group(2));
            if (chosen.find()) filled.put(selects.group(1), chosen.group(1));
        }
        return filled;
    }

    /** Where an answer leads, without the server. */
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
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
