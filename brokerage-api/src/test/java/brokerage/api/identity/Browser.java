package brokerage.api.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies, fills in forms, and follows nobody without being told. */
final class Browser {

    private static final Pattern FORMS_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String service;

    Browser(int port) {
        service = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return http.send(request(path).header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** A form with files, each named as its field. */
    HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, String> files)
            throws IOException, InterruptedException {
        var parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append(
                "--cut\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        files.forEach((name, value) -> parts.append(
                "--cut\r\nContent-Disposition: form-data; name=\"%1$s\"; filename=\"%1$s.csv\"\r\nContent-Type: text/csv\r\n\r\n%2$s\r\n"
                        .formatted(name, value)));
        return http.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .header("Accept", "text/html,*/*;q=0.8")
                        .POST(BodyPublishers.ofString(parts + "--cut--\r\n"))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> tell(String path, String json, String... headers) throws IOException, InterruptedException {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return send("/login", Map.of("username", name, "password", password, "_csrf", formsToken("/login")));
    }

    String formsToken(String page) throws IOException, InterruptedException {
        Matcher token = FORMS_TOKEN.matcher(open(page).body());
        if (!token.find()) throw new IllegalStateException("the form carries no token");
        return token.group(1);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : service + path));
    }
}
