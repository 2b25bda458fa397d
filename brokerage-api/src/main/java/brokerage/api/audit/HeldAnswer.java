package brokerage.api.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Keeps an answer back until it is accounted for; what is written after that goes straight out. */
final class HeldAnswer extends ContentCachingResponseWrapper {

    private boolean accounted;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    boolean isAccounted() {
        return accounted;
    }

    void accounted() {
        accounted = true;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return accounted && getContentSize() == 0 ? getResponse().getOutputStream() : super.getOutputStream();
    }
}
