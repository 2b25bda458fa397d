package brokerage.api.money.signoffs;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.imports.files.Sheet;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
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
class CompareMonthEndpoint {

    private final Reconciling reconciling;
    private final Vault vault;

    CompareMonthEndpoint(Reconciling reconciling, Vault vault) {
        this.reconciling = reconciling;
        this.vault = vault;
    }

    @PostMapping(path = Addresses.ROOT + "/month-comparisons", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.SIGN_OFF_THE_MONTH)
    @Operation(
            summary = "Hold a month against the lists of the case system and the ledger",
            description =
                    "CSV: cases with child_id,type,started_on,ended_on; ledger with placement_id,child_id,amount, one of the"
                            + " two ids told. Shows every difference and keeps nothing. A list with a row that cannot be read is"
                            + " refused, and each such row named by line and column.")
    ResponseEntity<ComparisonView> compare(
            @RequestParam String month,
            @RequestPart("cases") MultipartFile cases,
            @RequestPart("ledger") MultipartFile ledger,
            Question question) {
        YearMonth over = reconciling.month(month);
        Lists lists = Lists.of(Lists.content(Sheet.CASES, cases), Lists.content(Sheet.LEDGER, ledger));
        Comparison compared = reconciling.compare(over, lists, question);
        var view = ComparisonView.of(compared, lists, vault, question.identity().role());
        return question.answer(compared.position(), view);
    }
}
