package brokerage.api.inside;

import brokerage.api.door.Addresses;
import brokerage.api.door.LimitedRequest;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Asks and tells the API what a page needs, by the API's own addresses and bodies: the same endpoint, the same permission, the
 * same fields kept from the same roles, the same refusals. Nothing leaves the process.
 */
@Component
public class Api {

    private static final List<String> PASSED_ON = List.of("Brokerage-Role");

    private final DispatcherServlet servlet;
    private final JsonMapper json;

    Api(@Qualifier("dispatcherServlet") DispatcherServlet servlet, JsonMapper json) {
        this.servlet = servlet;
        this.json = json;
    }

    /** For a page that asks about one date as known at one position. */
    public Asking about(Question question, HttpServletRequest page, HttpServletResponse answer) {
        return new Asking(this, question, page, answer);
    }

    /**
     * The answer at an address.
     *
     * @param path below the API's root, with names in braces for the values
     * @throws RequestFault that says what the API's problem says
     */
    Answer ask(HttpServletRequest page, HttpServletResponse answer, String path, Object... values) {
        return send(page, answer, HttpMethod.GET, address(path, values), new HttpHeaders(), new byte[0])
                .orFault();
    }

    /**
     * Tells it, or hands back what the API has against it.
     *
     * @param address below the API's root
     * @param guards idempotency key and version, where there are any
     */
    public Answer tell(
            HttpServletRequest page, HttpServletResponse answer, String address, HttpHeaders guards, JsonNode body) {
        var headers = new HttpHeaders();
        headers.putAll(guards);
        headers.setContentType(MediaType.APPLICATION_JSON);
        return send(page, answer, HttpMethod.POST, address(address), headers, json.writeValueAsBytes(body));
    }

    private static URI address(String path, Object... values) {
        return UriComponentsBuilder.fromUriString(Addresses.ROOT + path)
                .encode()
                .buildAndExpand(values)
                .toUri();
    }

    private Answer send(
            HttpServletRequest page,
            HttpServletResponse answer,
            HttpMethod method,
            URI address,
            HttpHeaders headers,
            byte[] body) {
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        for (String name : PASSED_ON) if (page.getHeader(name) != null) headers.set(name, page.getHeader(name));
        var inner = new InnerAnswer(answer);
        try {
            servlet.service(LimitedRequest.of(new InnerRequest(page, method, address, headers, body)), inner);
        } catch (ServletException failure) {
            throw new IllegalStateException("the API could not be asked from inside", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        byte[] said = inner.body();
        JsonNode read = said.length == 0 ? JsonNodeFactory.instance.objectNode() : json.readTree(said);
        return Answer.of(inner.getStatus(), read, inner.headers());
    }
}
