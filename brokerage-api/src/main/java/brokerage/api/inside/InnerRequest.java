package brokerage.api.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a page asks of the API: another address, other headers and a body of its own, by the same person in the same session.
 * The framework's attributes are its own; all others are the page's, so that whose entries it opened is accounted for with the page.
 */
final class InnerRequest extends HttpServletRequestWrapper {

    private static final String FRAMEWORK = "org.springframework.";

    private final HttpMethod method;
    private final URI address;
    private final HttpHeaders headers;
    private final byte[] body;
    private final Map<String, String[]> parameters;
    private final Map<String, Object> own = new HashMap<>();

    InnerRequest(HttpServletRequest page, HttpMethod method, URI address, HttpHeaders headers, byte[] body) {
        super(page);
        this.method = method;
        this.address = address;
        this.headers = headers;
        this.body = body;
        this.parameters = parameters(address);
    }

    private static Map<String, String[]> parameters(URI address) {
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUri(address).build(true).getQueryParams();
        Map<String, String[]> parameters = new HashMap<>();
        asked.forEach((name, values) -> parameters.put(
                name,
                values.stream()
                        .map(value -> value == null ? "" : UriUtils.decode(value, UTF_8))
                        .toArray(String[]::new)));
        return parameters;
    }

    @Override
    public String getMethod() {
        return method.name();
    }

    @Override
    public String getRequestURI() {
        return address.getRawPath();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(address.getRawPath());
    }

    @Override
    public String getServletPath() {
        return address.getPath();
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        return address.getRawQuery();
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.getFirst(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(headers.getOrDefault(name, List.of()));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(headers.headerNames());
    }

    @Override
    public int getIntHeader(String name) {
        String value = getHeader(name);
        return value == null ? -1 : Integer.parseInt(value);
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public @Nullable String getContentType() {
        return headers.getFirst(HttpHeaders.CONTENT_TYPE);
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public String getCharacterEncoding() {
        return UTF_8.name();
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(new ByteArrayInputStream(body));
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return name.startsWith(FRAMEWORK) ? own.get(name) : super.getAttribute(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>(own.keySet());
        Collections.list(super.getAttributeNames()).stream()
                .filter(name -> !name.startsWith(FRAMEWORK))
                .forEach(names::add);
        return Collections.enumeration(names);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (!name.startsWith(FRAMEWORK)) super.setAttribute(name, value);
        else if (value == null) own.remove(name);
        else own.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        if (name.startsWith(FRAMEWORK)) own.remove(name);
        else super.removeAttribute(name);
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("it is there already");
        }
    }
}
