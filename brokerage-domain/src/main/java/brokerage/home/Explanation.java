package brokerage.home;

import brokerage.language.VaultRef;
import brokerage.language.VoidReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a bed stands empty from a date, until it is taken, closed or explained otherwise. */
public record Explanation(
        LocalDate from,
        VoidReason reason,
        @Nullable VaultRef remedialAction,
        @Nullable VaultRef implication) {}
