package brokerage.home;

import brokerage.language.id.VaultRef;
import brokerage.language.provision.VoidReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a bed stands empty from a date, until it is taken, closed or explained otherwise. */
public record Explanation(
        LocalDate from,
        VoidReason reason,
        @Nullable VaultRef remedialAction,
        @Nullable VaultRef implication) {}
