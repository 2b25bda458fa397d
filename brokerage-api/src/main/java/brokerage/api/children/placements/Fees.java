package brokerage.api.children.placements;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.care.WeeklyFees;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What seven nights cost, in pounds with two decimals, excluding VAT. */
public record Fees(
        @Schema(example = "4800.00") @NotNull Money core,
        @Nullable Money support,
        @Nullable Money education,
        @Nullable Money other) {

    /** A hundred times the dearest placement on record: beyond it somebody typed pence, or their telephone number. */
    private static final Money MOST = Money.pounds("1000000.00");

    public WeeklyFees weekly() {
        return new WeeklyFees(
                checked("core", core),
                orNone("support", support),
                orNone("education", education),
                orNone("other", other));
    }

    private static Money orNone(String part, @Nullable Money money) {
        return money == null ? Money.NONE : checked(part, money);
    }

    private static Money checked(String part, Money money) {
        if (money.compareTo(MOST) > 0)
            throw new Refused(new InvalidValue("fees." + part, "no week costs more than %s".formatted(MOST)));
        return money;
    }
}
