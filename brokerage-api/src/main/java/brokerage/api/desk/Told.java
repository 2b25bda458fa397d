package brokerage.api.desk;

import brokerage.api.log.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** The answer to a command that was carried out. */
@Schema(description = "What was recorded, and where it can be read")
public record Told(
        @Schema(description = "The record, as in the header Location")
        String location,

        @Schema(description = "The record's version now, as in the header ETag")
        long version,

        @Schema(
                description =
                        "The position in the log; views asked with knownAt of this position include what was told")
        long position) {

    public static final String POSITION = "Brokerage-Position";
    public static final String REPLAY = "Idempotent-Replay";

    static ResponseEntity<Told> answer(Receipt receipt, String location) {
        var answer = ResponseEntity.created(URI.create(location))
                .eTag(Long.toString(receipt.version()))
                .header(POSITION, Long.toString(receipt.position()));
        if (receipt.replayed()) answer.header(REPLAY, "true");
        return answer.body(new Told(location, receipt.version(), receipt.position()));
    }
}
