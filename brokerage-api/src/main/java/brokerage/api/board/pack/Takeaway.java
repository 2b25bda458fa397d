package brokerage.api.board.pack;

import brokerage.api.audit.Account;
import brokerage.api.council.Councils;
import brokerage.api.desk.Told;
import brokerage.api.problems.RequestFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a pack over as a file, and accounts for the children it speaks of, which nobody could read in the file itself. */
@Component
public class Takeaway {

    /** In the answer: the digest of what was handed over in full. */
    public static final String DIGEST = "Brokerage-Digest";

    private static final String EVERYBODY = "public";

    private final PackPdf pdf;
    private final Packs packs;
    private final Councils councils;
    private final Account account;

    Takeaway(PackPdf pdf, Packs packs, Councils councils, Account account) {
        this.pdf = pdf;
        this.packs = packs;
        this.councils = councils;
        this.account = account;
    }

    /**
     * Answers with the file.
     *
     * @param form pdf, xlsx or csv
     * @param readers public for what leaves the council, without small numbers; in full, if left out
     */
    public ResponseEntity<byte[]> of(
            Pack full,
            String form,
            @Nullable String readers,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form as = Form.read(form);
        Pack pack = readers == null || readers.isEmpty() ? full : leaving(full, readers);
        String digest = pack.digest();
        byte[] file = switch (as) {
            case PDF -> pdf.of(pack, digest);
            case XLSX -> PackSheets.of(pack, digest);
            case CSV -> PackCsv.of(pack);
        };
        response.setHeader(Told.POSITION, Long.toString(pack.now().position()));
        account.now(request, pack.children());
        var disposition = ContentDisposition.attachment()
                .filename("board-%s%s.%s".formatted(pack.now().asAt(), below(pack), as.extension()))
                .build();
        return ResponseEntity.ok()
                .contentType(as.type())
                .header(DIGEST, digest)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    private Pack leaving(Pack full, String readers) {
        if (!readers.equals(EVERYBODY)) throw RequestFault.badParameter("for", "public is expected, or nothing");
        Integer below = councils.of(full.now().council()).suppressBelow();
        if (below == null)
            throw new RequestFault(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "no-limit-for-small-numbers",
                    "for",
                    "The council has not said below which number nobody outside may read (suppress-below)");
        return packs.leaving(full, below);
    }

    private static String below(Pack pack) {
        return pack.hiddenBelow() == null ? "" : "-" + EVERYBODY;
    }
}
