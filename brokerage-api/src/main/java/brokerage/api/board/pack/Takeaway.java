package brokerage.api.board.pack;

import brokerage.api.audit.Account;
import brokerage.api.desk.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a pack over as a file, and accounts for the children it speaks of, which nobody could read in the file itself. */
@Component
public class Takeaway {

    /** In the answer: the digest of what was handed over in full. */
    public static final String DIGEST = "Brokerage-Digest";

    private final PackPdf pdf;
    private final Account account;

    Takeaway(PackPdf pdf, Account account) {
        this.pdf = pdf;
        this.account = account;
    }

    /** As pdf, xlsx or csv. */
    public ResponseEntity<byte[]> of(Pack pack, String form, HttpServletRequest request, HttpServletResponse response) {
        Form as = Form.read(form);
        String digest = pack.digest();
        byte[] file = switch (as) {
            case PDF -> pdf.of(pack, digest);
            case XLSX -> PackSheets.of(pack, digest);
            case CSV -> PackCsv.of(pack);
        };
        response.setHeader(Told.POSITION, Long.toString(pack.now().position()));
        account.now(request, pack.children());
        var disposition = ContentDisposition.attachment()
                .filename("board-%s.%s".formatted(pack.now().asAt(), as.extension()))
                .build();
        return ResponseEntity.ok()
                .contentType(as.type())
                .header(DIGEST, digest)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
