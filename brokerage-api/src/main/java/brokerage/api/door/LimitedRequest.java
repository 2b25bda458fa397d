package brokerage.api.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import brokerage.api.problems.BodyTooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose body is counted, and digested, while it is read. */
public final class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private final MessageDigest digest;

    LimitedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A command as one of our own pages sends it. */
    public static LimitedRequest of(HttpServletRequest request) {
        return new LimitedRequest(request, BodyLimit.COMMAND);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream());
    }

    /** The content of an upload's part, which is not read through here. */
    public void sent(byte[] part) {
        digest.update(part);
    }

    /** Of method, address and body together, for whom they are sent: the same again is the same request. */
    public String fingerprint(String sender) {
        digest.update(
                "%n%s %s %s".formatted(sender, getMethod(), getRequestURI()).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (getContentLengthLong() > limit) throw new BodyTooLarge(limit);
            int count = body.read(into, offset, length);
            if (count < 0) return count;
            read += count;
            if (read > limit) throw new BodyTooLarge(limit);
            digest.update(into, offset, count);
            return count;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
