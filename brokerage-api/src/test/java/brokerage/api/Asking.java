package brokerage.api;

import brokerage.api.access.Role;
import brokerage.api.door.Identity;
import brokerage.language.id.CouncilId;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets the thread of each test ask as a request of this council would, where the door is not what is tested. */
public final class Asking implements BeforeEachCallback, AfterEachCallback {

    private final CouncilId council;

    public Asking(CouncilId council) {
        this.council = council;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        begin(council);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        RequestContextHolder.resetRequestAttributes();
    }

    /** For one question, from whatever thread. */
    public static <T> T as(CouncilId council, Supplier<T> question) {
        var before = RequestContextHolder.getRequestAttributes();
        begin(council);
        try {
            return question.get();
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }

    private static void begin(CouncilId council) {
        var request = new MockHttpServletRequest();
        request.setAttribute(
                Identity.class.getName(),
                new Identity(council, "a.smith", Role.BROKERAGE_OFFICER, "test", "request-1"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
