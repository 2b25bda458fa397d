package brokerage.api.children;

import brokerage.api.desk.Matter;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.child.ChildRefusal.BeforeBirth;
import brokerage.child.Particulars;
import brokerage.language.Refused;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Who a child is and when a period of care began, as the council knows it. */
record ChildBody(
        @Schema(description = "The council's own id of the child", example = "OXF-10023") @NotBlank @Size(max = 64)
        String localId,

        @Schema(example = "2010-05-17") @NotNull @Plausible LocalDate dateOfBirth,

        @Schema(description = "Where the child comes from, if known", example = "OX4 1AA") @Size(max = 10) @Nullable
        String homePostcode,

        @Schema(description = "An unaccompanied asylum-seeking child") @NotNull
        Boolean uasc,

        @Schema(example = "2023-01-09") @NotNull @Plausible LocalDate careStartedOn,

        @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
        String because) {

    /** The vault keeps what says who the child is; the month of birth is all that goes into the log. */
    Particulars particulars(Matter matter) {
        if (careStartedOn.isBefore(dateOfBirth)) throw new Refused(new BeforeBirth(careStartedOn));
        return new Particulars(
                matter.keep(Kind.LOCAL_ID, localId.strip()),
                matter.keep(Kind.DATE_OF_BIRTH, dateOfBirth.toString()),
                matter.keepOrForget(Kind.POSTCODE, homePostcode),
                YearMonth.from(dateOfBirth),
                uasc);
    }
}
