package brokerage.api.vault;

import brokerage.language.id.VaultRef;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the vault keeps at some references, for somebody who may read it; nothing at all for somebody who may not. */
public record Words(Map<VaultRef, String> read) {

    public static final Words NONE = new Words(Map.of());

    public Words {
        read = Map.copyOf(read);
    }

    /** None where nothing is kept, or may not be read. */
    public @Nullable String at(@Nullable VaultRef ref) {
        return ref == null ? null : read.get(ref);
    }

    /** Says nothing of its content, which must never reach a log. */
    @Override
    public String toString() {
        return "%d words".formatted(read.size());
    }
}
