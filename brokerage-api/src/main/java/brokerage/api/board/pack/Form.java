package brokerage.api.board.pack;

import brokerage.api.problems.RequestFault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.MediaType;

/** What a pack can be taken along as. */
public enum Form {
    PDF("PDF", MediaType.APPLICATION_PDF),
    XLSX("Spreadsheet", new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    CSV("CSV", new MediaType("text", "csv", StandardCharsets.UTF_8));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // immutable, which the type does not say
    private final MediaType type;

    Form(String title, MediaType type) {
        this.title = title;
        this.type = type;
    }

    /** By its extension; refused if there is no such form. */
    public static Form read(String asked) {
        return Arrays.stream(values())
                .filter(form -> form.extension().equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.notFound("A pack is had as pdf, xlsx or csv"));
    }

    public String title() {
        return title;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType type() {
        return type;
    }
}
