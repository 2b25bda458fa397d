package brokerage.child;

import brokerage.language.id.VaultRef;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is, as far as a record without names may say it.
 *
 * @param localId where the vault keeps the council's own id of the child
 * @param dateOfBirth where the vault keeps the exact date of birth
 * @param homePostcode where the vault keeps the postcode the child came from; unknown for most UASC
 * @param bornIn the month of birth: enough for age bands, too coarse to single out a child
 * @param uasc an unaccompanied asylum-seeking child
 */
public record Particulars(
        VaultRef localId, VaultRef dateOfBirth, @Nullable VaultRef homePostcode, YearMonth bornIn, boolean uasc) {}
