package brokerage.api.board.pack;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class ReadPackEndpoint {

    private final Packs packs;
    private final Takeaway takeaway;

    ReadPackEndpoint(Packs packs, Takeaway takeaway) {
        this.packs = packs;
        this.takeaway = takeaway;
    }

    @GetMapping(Addresses.ROOT + "/pack.{form}")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "All that the board is told, as a file",
            description =
                    "As pdf, xlsx or csv. The header Brokerage-Digest is the SHA-256 of the CSV, in whichever form it is"
                            + " asked for. The same date and position give the same file.")
    ResponseEntity<byte[]> read(
            @Schema(description = "pdf, xlsx or csv", example = "pdf") @PathVariable String form,
            Question question,
            @Schema(
                            description =
                                    "The date to compare with; that of the last meeting before, or a month earlier, if left out")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            @Schema(
                            description =
                                    "public for what leaves the council, with small numbers suppressed; in full, if left out")
                    @RequestParam(name = "for", required = false)
                    @Nullable
                    String readers,
            HttpServletRequest request,
            HttpServletResponse response) {
        return takeaway.of(packs.taken(question, since), form, readers, request, response);
    }
}
