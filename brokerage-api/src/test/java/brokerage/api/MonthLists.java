package brokerage.api;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;

/** A month's two lists, handed in to be compared or signed off. */
public final class MonthLists {

    public static final String CASES = "child_id,type,started_on,ended_on\n";
    public static final String LEDGER = "placement_id,child_id,amount\n";

    private MonthLists() {}

    /** With nothing in the lists. */
    public static void signedOff(Clerk clerk, String month, String words) {
        signOff(clerk, month, words, CASES, LEDGER, headers -> {})
                .expectStatus()
                .isCreated();
    }

    public static ResponseSpec signOff(
            Clerk clerk, String month, String words, String cases, String ledger, Consumer<HttpHeaders> more) {
        var form = lists(month, cases, ledger);
        form.add("words", words);
        return clerk.request(HttpMethod.POST, "/sign-offs")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .headers(more)
                .body(form)
                .exchange();
    }

    public static ResponseSpec compared(Clerk clerk, String month, String cases, String ledger) {
        return clerk.request(HttpMethod.POST, "/month-comparisons")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(lists(month, cases, ledger))
                .exchange();
    }

    private static LinkedMultiValueMap<String, Object> lists(String month, String cases, String ledger) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("month", month);
        form.add("cases", file("cases.csv", cases));
        form.add("ledger", file("ledger.csv", ledger));
        return form;
    }

    private static ByteArrayResource file(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
