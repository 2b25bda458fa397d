package brokerage.api.board.pack;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the board's page shows, to take along. */
@Controller
@Hidden
class TakePackEndpoint {

    private final Packs packs;
    private final Takeaway takeaway;

    TakePackEndpoint(Packs packs, Takeaway takeaway) {
        this.packs = packs;
        this.takeaway = takeaway;
    }

    /** @param form pdf, xlsx or csv */
    @GetMapping(Addresses.BOARD + "/pack.{form}")
    @Requires(Permission.READ_VIEWS)
    ResponseEntity<byte[]> take(
            @PathVariable String form,
            Question question,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request,
            HttpServletResponse response) {
        return takeaway.of(packs.taken(question, since), form, readers, request, response);
    }
}
