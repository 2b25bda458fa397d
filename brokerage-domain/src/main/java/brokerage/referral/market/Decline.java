package brokerage.referral.market;

import brokerage.language.care.Route;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import org.jspecify.annotations.Nullable;

/**
 * A provider said no.
 *
 * @param home which home, where one was asked for
 * @param words what they said, in the vault
 */
public record Decline(
        Route route,
        ProviderId provider,
        @Nullable HomeId home,
        DeclineReason reason,
        Answer answer,
        @Nullable VaultRef words) {}
