package brokerage.plan;

import brokerage.language.id.VaultRef;
import org.jspecify.annotations.Nullable;

/**
 * How an action stands from the day it was said on.
 *
 * @param words what was said, in the vault
 */
public record Standing(Rag rag, @Nullable VaultRef words) {

    static final Standing AT_FIRST = new Standing(Rag.NOT_STARTED, null);
}
