package brokerage.api.audit.search;

import brokerage.api.audit.Kind;
import brokerage.language.id.VaultRef;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of the audit. */
@Schema(name = "AuditEntry")
record AuditEntry(
        @Schema(description = "Its number in the council's chain")
        long n,

        Instant at,

        Kind kind,

        @Schema(description = "The operation or the command; empty where there is none of that address")
        String what,

        @Schema(description = "Who it was; empty for whoever did not say")
        String actor,

        String role,

        @Schema(description = "The program they used") String client,

        String correlation,

        @Schema(description = "Where the vault keeps the reason, if one was given") @Nullable
        VaultRef reason,

        @Schema(description = "What was asked for, without what was typed into it; none for facts") @Nullable
        String address,

        @Schema(description = "How it was answered; none for facts") @Nullable
        Integer status,

        @Schema(description = "The records it was about, and every child that was named")
        List<String> subjects,

        @Schema(description = "The position in the log that it was answered at, or of the last fact that was recorded")
        long position,

        @Schema(description = "How many facts were recorded")
        int facts,

        @Schema(description = "Of this entry and, through the one before it, of all before")
        String hash) {}
