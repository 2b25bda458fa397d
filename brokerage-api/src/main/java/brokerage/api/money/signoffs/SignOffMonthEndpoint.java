package brokerage.api.money.signoffs;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.imports.files.Sheet;
import brokerage.api.reading.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Money")
class SignOffMonthEndpoint {

    private final Reconciling reconciling;
    private final SigningOff signing;

    SignOffMonthEndpoint(Reconciling reconciling, SigningOff signing) {
        this.reconciling = reconciling;
        this.signing = signing;
    }

    @PostMapping(path = Addresses.ROOT + "/sign-offs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.SIGN_OFF_THE_MONTH)
    @Operation(
            summary = "Sign off a month",
            description = "Compares again, and records the figures of both sides, how many differences there are and of"
                    + " how much money, and the digests of the lists: nothing of the lists themselves.")
    ResponseEntity<Told> signOff(
            @RequestParam String month,
            @RequestParam String words,
            @RequestPart("cases") MultipartFile cases,
            @RequestPart("ledger") MultipartFile ledger,
            Question question,
            Desk desk) {
        YearMonth over = reconciling.month(month);
        byte[] caseList = Lists.content(Sheet.CASES, cases);
        byte[] ledgerList = Lists.content(Sheet.LEDGER, ledger);
        return signing.signOff(over, words, Lists.of(caseList, ledgerList), question, desk);
    }
}
